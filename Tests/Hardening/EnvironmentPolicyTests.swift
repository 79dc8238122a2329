import Hardening
import Testing

@Suite("Environment policy")
struct EnvironmentPolicyTests {
  @Test(
    "keeps what the terminal, the locale and the store's place need",
    arguments: [
      "TERM", "LANG", "LC_ALL", "LC_CTYPE", "HOME", "TZ", "XDG_DATA_HOME", "NO_COLOR",
      "SSH_CONNECTION",
    ])
  func keeps(name: String) {
    #expect(EnvironmentPolicy.keeps(name))
  }

  @Test(
    "drops what steers a library",
    arguments: [
      "SSLKEYLOGFILE", "https_proxy", "TMPDIR", "SQLITE_TMPDIR", "CURL_CA_BUNDLE",
      "SWIFT_BACKTRACE",
      "PGHOST", "NCURSES_NO_UTF8_ACS", "TERMINFO", "TERMINFO_DIRS", "LD_PRELOAD", "LINES",
      "COLUMNS",
      "ESCDELAY", "TERMCAP", "",
    ])
  func drops(name: String) {
    #expect(!EnvironmentPolicy.keeps(name))
  }
}
