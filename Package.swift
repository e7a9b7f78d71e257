// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target: Swift 6 language mode, no implicit existentials or imports, no warnings.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "tearsheet",
  products: [
    .executable(name: "tearsheet", targets: ["tearsheet"]),
    .library(name: "TearsheetCore", targets: ["TearsheetCore"]),
    .library(name: "TearsheetFormats", targets: ["TearsheetFormats"]),
    .library(name: "TearsheetStore", targets: ["TearsheetStore"]),
    .library(name: "TearsheetViewModel", targets: ["TearsheetViewModel"]),
    .library(name: "TearsheetScreen", targets: ["TearsheetScreen"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    .executableTarget(
      name: "tearsheet",
      dependencies: [
        "TearsheetCore", "TearsheetFormats", "TearsheetStore", "TearsheetViewModel",
        "TearsheetScreen", "TearsheetTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      swiftSettings: strict),
    .target(
      name: "TearsheetTerminal",
      dependencies: ["CNcurses", "TearsheetScreen", "TearsheetViewModel"], swiftSettings: strict),
    .target(
      name: "CNcurses",
      cSettings: [.define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "TearsheetScreen",
      dependencies: ["TearsheetViewModel", "TearsheetCore"], swiftSettings: strict),
    .target(
      name: "TearsheetViewModel", dependencies: ["TearsheetCore"], swiftSettings: strict),
    .target(
      name: "TearsheetStore",
      dependencies: [
        "TearsheetCore", "CZlib", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "TearsheetFormats",
      dependencies: ["TearsheetCore", "CZlib"], swiftSettings: strict),
    .target(
      name: "TearsheetCore", dependencies: ["CTearsheetModels"], swiftSettings: strict),
    .target(name: "CTearsheetModels", exclude: ["models"]),
    .target(name: "CZlib", linkerSettings: [.linkedLibrary("z")]),

    .testTarget(
      name: "TearsheetCoreTests", dependencies: ["TearsheetCore"], swiftSettings: strict),
    .testTarget(
      name: "TearsheetFormatsTests", dependencies: ["TearsheetFormats", "TearsheetCore", "CZlib"],
      swiftSettings: strict),
    .testTarget(
      name: "TearsheetStoreTests",
      dependencies: [
        "TearsheetStore", "TearsheetCore", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "TearsheetViewModelTests", dependencies: ["TearsheetViewModel", "TearsheetCore"],
      swiftSettings: strict),
    .testTarget(
      name: "TearsheetScreenTests",
      dependencies: ["TearsheetScreen", "TearsheetViewModel", "TearsheetCore"],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "TearsheetTerminalTests",
      dependencies: ["TearsheetTerminal", "CNcurses", "TearsheetCore"], swiftSettings: strict),
    .testTarget(
      name: "TearsheetTests",
      dependencies: ["tearsheet", "TearsheetCore", "TearsheetFormats", "TearsheetStore"],
      swiftSettings: strict),
  ]
)
