/// The exit codes of the programs, as sysexits.h names them.
package enum ExitCode: Int32, Sendable {
  case ok = 0
  /// EX_USAGE: the command line is wrong.
  case usage = 64
  /// EX_DATAERR: some of the input was refused.
  case dataError = 65
  /// EX_NOINPUT: an input file cannot be read.
  case noInput = 66
  /// EX_UNAVAILABLE: the store is in use, or the terminal is not fit.
  case unavailable = 69
  /// EX_SOFTWARE: a fault of the program.
  case software = 70
  /// EX_CANTCREAT: an output file cannot be made.
  case cannotCreate = 73
  /// EX_IOERR: reading or writing failed.
  case inputOutput = 74
  /// EX_NOPERM: a directory or file is not ours, or open to others.
  case noPermission = 77
}
