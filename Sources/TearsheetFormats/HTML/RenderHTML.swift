/// The lines of an HTML page with the hints of their elements, and what the page declares.
///
/// Block elements begin and end lines, `<br>` ends one, cells of a row that are short share one;
/// what stands in a line is joined with white space folded and character references decoded.
/// Scripts, styles, pictures and embedded documents are left out; hidden elements are not, their
/// lines are marked. No page makes this fail.
///
/// - Parameter utf8: valid UTF-8, whatever the page declares.
/// - Complexity: linear in the page.
public func renderHTML(_ utf8: [UInt8], limits: HTMLLimits = HTMLLimits()) -> HTMLRendering {
  utf8.withUnsafeBufferPointer { bytes in
    var renderer = HTMLRenderer(bytes, limits: limits)
    return renderer.render()
  }
}
