// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "interchange",
  dependencies: [.package(name: "tearsheet", path: "../..")],
  targets: [
    .executableTarget(
      name: "DumpRecords",
      dependencies: [
        .product(name: "TearsheetCore", package: "tearsheet"),
        .product(name: "TearsheetFormats", package: "tearsheet"),
      ],
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .treatAllWarnings(as: .error),
      ])
  ]
)
