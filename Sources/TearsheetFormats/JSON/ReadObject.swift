/// Reads an object: a page, or an answer of a service that holds pages in an array.
func readObject(
  _ value: JSONValue, at place: String, problemAt: InputProblem.Place, to delivery: Delivery
) {
  do throws(InputProblem.Kind) {
    delivery.give(try recordDraft(of: value, options: delivery.options), at: place)
  } catch {
    let inner = innerPages(of: value)
    if inner.isEmpty { return delivery.report(error, problemAt) }
    for (ordinal, page) in inner.enumerated() where !delivery.isStopped {
      do throws(InputProblem.Kind) {
        let draft = try recordDraft(of: page, options: delivery.options)
        delivery.give(draft, at: "\(place).\(ordinal + 1)")
      } catch { delivery.report(error, problemAt) }
    }
  }
}

/// The objects of the first array that is known to hold pages.
private func innerPages(of value: JSONValue) -> [JSONValue] {
  let fields = FieldReader(value)
  for name in JSONFields.lists.names where fields.has(.lists) {
    guard case .array(let values)? = fields.value(name) else { continue }
    let objects = values.filter { if case .object = $0 { true } else { false } }
    if !objects.isEmpty { return objects }
  }
  return []
}
