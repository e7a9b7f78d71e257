internal import CTearsheetModels

/// A linear model over words and word pairs, read from bytes that are compiled in.
///
/// Its file, little-endian: `magic`, classes, features, bucket bits (4 bytes each); three numbers of
/// calibration and the factor of the idf bytes (Float32); a class's medtop number (UInt32), bias
/// and weight factor (Float32), each for all classes; where each bucket of keys begins (UInt32);
/// the keys in order (UInt32); a feature's idf (UInt8); its weights (Int8), a class each.
struct TopicModel: @unchecked Sendable {
  /// `TTM1`.
  private static let magic: UInt32 = 0x314D_5454

  /// Each class's medtop id.
  let classes: [String]
  /// The id of the first-level topic above each class, or its own.
  let tops: [String]
  let features: Int
  let calibration: TopicCalibration
  private let bias: [Float]
  private let factor: [Float]
  private let bucketShift: UInt32
  private let buckets: UnsafePointer<UInt32>
  private let keys: UnsafePointer<UInt32>
  private let idf: UnsafePointer<UInt8>
  private let idfFactor: Float
  private let weights: UnsafePointer<Int8>
  /// A bit for the beginning of every key: most words of a text are no features, and this little is
  /// always near the processor.
  private let mayKnow: [UInt64]
  private static let filterBits: UInt32 = 18

  /// A model over bytes that outlive it, four-byte aligned; a broken file is our own bug.
  init(_ file: ctm_bytes) {
    let raw = UnsafeRawPointer(file.bytes)!
    let head = raw.bindMemory(to: UInt32.self, capacity: 4)
    precondition(head[0] == Self.magic, "not a topic model")
    let (classCount, featureCount, bits) = (Int(head[1]), Int(head[2]), head[3])
    var at = raw + 16
    func take<T>(_ type: T.Type, _ count: Int) -> UnsafePointer<T> {
      defer { at += count * MemoryLayout<T>.stride }
      return at.bindMemory(to: T.self, capacity: count)
    }
    let numbers = take(Float.self, 4)
    calibration = TopicCalibration(Array(UnsafeBufferPointer(start: numbers, count: 3)))
    idfFactor = numbers[3]
    classes = UnsafeBufferPointer(start: take(UInt32.self, classCount), count: classCount)
      .map(MediaTopic.id)
    tops = classes.map { MediaTopic.named($0)?.top ?? $0 }
    bias = Array(UnsafeBufferPointer(start: take(Float.self, classCount), count: classCount))
    factor = Array(UnsafeBufferPointer(start: take(Float.self, classCount), count: classCount))
    features = featureCount
    bucketShift = 32 - bits
    buckets = take(UInt32.self, 1 << Int(bits) + 1)
    keys = take(UInt32.self, featureCount)
    idf = take(UInt8.self, featureCount)
    weights = take(Int8.self, featureCount * classCount)
    precondition(at == raw + file.count, "a topic model of another size")
    var filter = [UInt64](repeating: 0, count: 1 << (Int(Self.filterBits) - 6))
    for index in 0..<featureCount {
      let start = keys[index] >> (32 - Self.filterBits)
      filter[Int(start >> 6)] |= 1 << UInt64(start & 63)
    }
    mayKnow = filter
  }

  /// The model of the first-level topics.
  static let first = TopicModel(ctm_topics())

  /// The model of the second-level topics.
  static let second = TopicModel(ctm_topics2())

  /// The number of a feature; nil when the model does not know it.
  func feature(_ hash: UInt64) -> Int? {
    let key = TopicFeatures.key(hash)
    let start = key >> (32 - Self.filterBits)
    guard mayKnow[Int(start >> 6)] >> UInt64(start & 63) & 1 == 1 else { return nil }
    let bucket = Int(key >> bucketShift)
    var at = Int(buckets[bucket])
    let end = Int(buckets[bucket + 1])
    while at < end {
      if keys[at] == key { return at }
      at += 1
    }
    return nil
  }

  /// How much a feature that occurs `count` times weighs, before the text's length is divided out.
  func value(_ feature: Int, count: Int) -> Float {
    Self.damped[min(count, Self.damped.count - 1)] * Float(idf[feature]) * idfFactor
  }

  /// A class's weight for a feature.
  func weight(_ feature: Int, _ class: Int) -> Float {
    Float(weights[feature * classes.count + `class`]) * factor[`class`]
  }

  /// Every class's score for a text's features, their values scaled to length 1.
  func scores(_ places: [TopicEvidence.Place]) -> [Float] {
    var sums = [Float](repeating: 0, count: classes.count)
    sums.withUnsafeMutableBufferPointer { sums in
      for place in places {
        let row = weights + place.feature * sums.count
        for index in sums.indices { sums[index] += place.value * Float(row[index]) }
      }
    }
    return sums.indices.map { bias[$0] + sums[$0] * factor[$0] }
  }

  /// log(1 + count): a word said ten times says little more than one said five times.
  private static let damped: [Float] = [
    0, 0.6931, 1.0986, 1.3863, 1.6094, 1.7918, 1.9459, 2.0794, 2.1972, 2.3026, 2.3979, 2.4849,
    2.5649, 2.6391, 2.7081, 2.7726,
  ]
}
