// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "training",
  dependencies: [.package(name: "tearsheet", path: "../..")],
  targets: [
    .executableTarget(
      name: "TopicFeatureDump",
      dependencies: [.product(name: "TearsheetCore", package: "tearsheet")],
      path: "topics/FeatureDump"),
    .executableTarget(
      name: "Cleaning",
      dependencies: [
        .product(name: "TearsheetCore", package: "tearsheet"),
        .product(name: "TearsheetFormats", package: "tearsheet"),
      ],
      path: "cleaning/Tool", swiftSettings: [.treatAllWarnings(as: .error)]),
  ]
)
