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
      name: "TopicPredict",
      dependencies: [.product(name: "TearsheetCore", package: "tearsheet")],
      path: "topics/Predict"),
  ]
)
