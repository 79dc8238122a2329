import CaseStore
import Glibc

/// Where the stores are when the command line does not say.
enum StoreLocation {
  /// The coach's own store: `$XDG_DATA_HOME/omavalmentaja`.
  static var own: String { dataHome + "/omavalmentaja" }

  /// The practice store, always apart from the own one.
  static var practice: String { dataHome + "/omavalmentaja-harjoitus" }

  /// Where a person's own configuration is: `$XDG_CONFIG_HOME/omavalmentaja`.
  static var configuration: String {
    if let path = environment("XDG_CONFIG_HOME"), path.hasPrefix("/") {
      return path + "/omavalmentaja"
    }
    return (environment("HOME") ?? "/") + "/.config/omavalmentaja"
  }

  private static var dataHome: String {
    if let path = environment("XDG_DATA_HOME"), path.hasPrefix("/") { return path }
    return (environment("HOME") ?? "/") + "/.local/share"
  }

  /// The name she is logged in by.
  static var user: String {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else {
      return String(getuid())
    }
    return String(cString: name)
  }

  /// The code of the coach who works on a store, until she sets her own: in a practice store the first one of its made-up
  /// coaches, else the name she is logged in by.
  static func coach(of store: CaseStore) -> String {
    store.isPractice ? "V001" : user
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
