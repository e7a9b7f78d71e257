// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "tearsheet", path: "../..")],
  targets: [
    .executableTarget(
      name: "StoriesBench",
      dependencies: [.product(name: "TearsheetCore", package: "tearsheet")],
      swiftSettings: strict),
    .executableTarget(
      name: "TopicsBench",
      dependencies: [.product(name: "TearsheetCore", package: "tearsheet")],
      swiftSettings: strict),
  ]
)
