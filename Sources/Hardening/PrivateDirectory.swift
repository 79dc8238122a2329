import Glibc

/// A directory that only its owner can reach.
package enum PrivateDirectory {
  /// Creates the directory with mode 0700, or checks one that exists.
  ///
  /// Missing directories above it are created with mode 0700 too. Nothing is repaired: a directory
  /// that others could have read or written is refused, as its contents cannot be trusted
  /// afterwards.
  ///
  /// - Parameter path: Absolute, or relative to the working directory.
  package static func prepare(_ path: String) throws(PrivateDirectoryError) {
    let (parent, name) = split(path)
    try createParents(parent)
    let location = try resolved(parent)
    try checkAncestors(of: location)

    let directory = location == "/" ? "/" + name : location + "/" + name
    guard mkdir(directory, 0o700) == 0 || errno == EEXIST else { throw .system(errno) }
    try check(directory)
  }

  private static func check(_ path: String) throws(PrivateDirectoryError) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw fault(path, errno) }
    defer { _ = Glibc.close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(errno) }
    guard status.st_uid == geteuid() else { throw .wrongOwner }
    guard status.st_mode & 0o077 == 0 else { throw .openToOthers(mode: status.st_mode & 0o777) }
  }

  /// The reason why a path did not open as a directory: without following links both cases give the
  /// same error number.
  private static func fault(_ path: String, _ code: Int32) -> PrivateDirectoryError {
    var status = stat()
    guard code == ENOTDIR || code == ELOOP, lstat(path, &status) == 0 else { return .system(code) }
    return status.st_mode & S_IFMT == S_IFLNK ? .symbolicLink : .notADirectory
  }

  private static func checkAncestors(of location: String) throws(PrivateDirectoryError) {
    var path = location
    while true {
      var status = stat()
      guard stat(path, &status) == 0 else { throw .system(errno) }
      let isOpen = status.st_mode & (S_IWOTH | S_IWGRP) != 0 && status.st_mode & S_ISVTX == 0
      let isOurs = status.st_uid == geteuid() || status.st_uid == 0
      guard !isOpen, isOurs else { throw .writableParent(path: path) }
      if path == "/" { return }
      path = split(path).parent
    }
  }

  private static func createParents(_ path: String) throws(PrivateDirectoryError) {
    guard access(path, F_OK) != 0, errno == ENOENT else { return }
    try createParents(split(path).parent)
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .system(errno) }
  }

  /// The absolute path without links, so that the directories really above it are the ones checked.
  private static func resolved(_ path: String) throws(PrivateDirectoryError) -> String {
    guard let real = realpath(path, nil) else { throw .system(errno) }
    defer { free(real) }
    return String(cString: real)
  }

  private static func split(_ path: String) -> (parent: String, name: String) {
    let parts = path.split(separator: "/")
    let root = path.hasPrefix("/") ? "/" : ""
    let parent = root + parts.dropLast().joined(separator: "/")
    return (parent.isEmpty ? "." : parent, parts.last.map(String.init) ?? ".")
  }
}
