/// Why a directory cannot hold client data.
package enum PrivateDirectoryError: Error, Sendable, Hashable {
  /// A file stands where the directory should be.
  case notADirectory
  /// The last part of the path is a symbolic link.
  case symbolicLink
  /// The directory belongs to another user.
  case wrongOwner
  /// Group or others may enter, read or write; the mode's nine permission bits.
  case openToOthers(mode: UInt32)
  /// A directory above is another user's, or may be written by group or others and has no sticky bit,
  /// so this one could be exchanged.
  case writableParent(path: String)
  /// The system refused; its error number.
  case system(Int32)
}
