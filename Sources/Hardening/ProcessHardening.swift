import CHardening
import Glibc

/// Makes the process give nothing away: not in files, in a crash, to its neighbours or through its
/// environment.
package enum ProcessHardening {
  /// Hardens the process; the first statement of every main, before any thread or file.
  ///
  /// Standard input, output and error are open, if only on `/dev/null`: else the first files opened
  /// would take their places, and messages be written into the store. New files are private (umask 077). A fatal signal restores the terminal, prints one fixed line
  /// and ends the process by the same signal, instead of the Swift runtime's report, which shows
  /// registers and memory. There is no core file and no attaching. A closed pipe or a file size
  /// limit is an error of the call, not a signal. Of the environment only what `EnvironmentPolicy`
  /// keeps remains.
  package static func begin() {
    chardening_open_standard_descriptors()
    umask(0o077)
    chardening_install_handlers()
    chardening_restrict_process()
    for name in environmentNames() where !EnvironmentPolicy.keeps(name) {
      unsetenv(name)
    }
  }

  /// Tells what a fatal signal shall write to the terminal, at most 128 bytes.
  ///
  /// The terminal's line settings of this moment are put back too, so call it before changing them.
  package static func registerTerminal(restore: [UInt8], descriptor: Int32) {
    chardening_register_terminal(restore, restore.count, descriptor)
  }

  /// Forgets the terminal, once it has been restored in the ordinary way.
  package static func unregisterTerminal() {
    chardening_unregister_terminal()
  }

  private static func environmentNames() -> [String] {
    var names: [String] = []
    var next = chardening_environment()
    while let entry = next?.pointee {
      names.append(String(String(cString: entry).prefix { $0 != "=" }))
      next = next?.successor()
    }
    return names
  }
}
