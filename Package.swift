// swift-tools-version: 6.2
import PackageDescription

/// One set of compiler settings for every Swift target: the language mode is 6, a warning is an error.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// The C targets are ours; they too compile without a warning.
let strictC: [CSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "Omavalmentaja",
  products: [
    .executable(name: "omavalmentaja", targets: ["omavalmentaja"])
  ],
  targets: [
    // The ground: C libraries and embedded data, each imported by exactly one Swift target.
    .target(
      name: "CNcurses", cSettings: strictC,
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .systemLibrary(name: "CSQLite"),
    .target(name: "CHardening", cSettings: strictC),
    // Compiled against cairo and FreeType, which are loaded when something is printed.
    .target(name: "CPDF", cSettings: strictC + [.unsafeFlags(["-I/usr/include/freetype2"])]),
    .target(
      name: "CResources", path: "Resources",
      exclude: [
        "CodeLists",
        "Names",
        "Notes",
        "Phrases",
        "Practice",
        "Rules",
        "Services",
        "Templates",
        "Texts",
        "README.md",
        "SOURCES.csv",
      ],
      cSettings: strictC),

    // The floors.
    .target(name: "Hardening", dependencies: ["CHardening"], swiftSettings: strict),
    .target(name: "Casework", swiftSettings: strict),
    .target(name: "SQLite", dependencies: ["CSQLite"], swiftSettings: strict),
    .target(
      name: "ReferenceData", dependencies: ["CResources", "Casework"], swiftSettings: strict),
    .target(name: "CaseStore", dependencies: ["Casework", "SQLite"], swiftSettings: strict),
    .target(name: "Printing", dependencies: ["CPDF", "Casework"], swiftSettings: strict),
    .target(name: "Terminal", dependencies: ["CNcurses", "Hardening"], swiftSettings: strict),
    .target(name: "Interface", dependencies: ["Terminal"], swiftSettings: strict),
    .target(
      name: "Workstation",
      dependencies: [
        "Casework", "CaseStore", "Hardening", "Interface", "Printing", "ReferenceData", "Terminal",
      ],
      swiftSettings: strict),
    .executableTarget(name: "omavalmentaja", dependencies: ["Workstation"], swiftSettings: strict),

    // What measures and drives the built programs from outside, as a person at a terminal does.
    .target(name: "CPseudoterminal", cSettings: strictC),
    .target(name: "Pseudoterminal", dependencies: ["CPseudoterminal"], swiftSettings: strict),
    .executableTarget(
      name: "benchmark", dependencies: ["Pseudoterminal"], swiftSettings: strict),

    // Tests mirror the sources.
    .target(
      name: "TestSupport", dependencies: ["Casework"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "HardeningTests", dependencies: ["Hardening"], path: "Tests/Hardening",
      swiftSettings: strict),
    .testTarget(
      name: "CaseworkTests", dependencies: ["Casework", "ReferenceData", "TestSupport"],
      path: "Tests/Casework",
      swiftSettings: strict),
    .testTarget(
      name: "SQLiteTests", dependencies: ["SQLite", "TestSupport"], path: "Tests/SQLite",
      swiftSettings: strict),
    .testTarget(
      name: "ReferenceDataTests", dependencies: ["ReferenceData"], path: "Tests/ReferenceData",
      swiftSettings: strict),
    .testTarget(
      name: "CaseStoreTests", dependencies: ["CaseStore", "ReferenceData", "TestSupport"],
      path: "Tests/CaseStore",
      swiftSettings: strict),
    .testTarget(
      name: "PrintingTests",
      dependencies: ["Printing", "Pseudoterminal", "ReferenceData", "TestSupport"],
      path: "Tests/Printing", swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "TestSupport"], path: "Tests/Terminal",
      swiftSettings: strict),
    .testTarget(
      name: "InterfaceTests", dependencies: ["Interface", "TestSupport"], path: "Tests/Interface",
      swiftSettings: strict),
    .testTarget(
      name: "WorkstationTests", dependencies: ["Workstation", "TestSupport"],
      path: "Tests/Workstation",
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "PseudoterminalTests", dependencies: ["Pseudoterminal"], path: "Tests/Pseudoterminal",
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["Pseudoterminal"], path: "Tests/EndToEnd",
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
