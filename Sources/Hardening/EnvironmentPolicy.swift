/// Which environment variables the program lets itself see.
///
/// Everything else could make a library write secrets to a file (`SSLKEYLOGFILE`), use another
/// server (`PGHOST`, `*_proxy`) or other terminal descriptions (`TERMINFO`). `LINES` and `COLUMNS`
/// would freeze the window's size.
package enum EnvironmentPolicy {
  private static let names: Set<String> = [
    "TERM", "LANG", "LANGUAGE", "HOME", "TZ", "NO_COLOR", "SSH_CONNECTION",
  ]
  private static let prefixes = ["LC_", "XDG_"]

  /// Tells whether a variable of this name stays.
  package static func keeps(_ name: String) -> Bool {
    names.contains(name) || prefixes.contains { name.hasPrefix($0) }
  }
}
