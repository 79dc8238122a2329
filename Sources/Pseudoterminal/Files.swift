import CPseudoterminal
import Glibc

/// Reads a whole file, also one of /proc; nil when it cannot be opened.
package func readFile(_ path: String) -> [UInt8]? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    guard count > 0 else { return bytes }
    bytes += buffer.prefix(count)
  }
}

/// Writes a whole file anew with mode 0600; false when it could not.
@discardableResult
package func writeFile(_ path: String, _ bytes: [UInt8]) -> Bool {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
  guard descriptor >= 0 else { return false }
  defer { close(descriptor) }
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count > 0 else { return false }
    rest = rest.dropFirst(count)
  }
  return true
}

/// The directory of the running program's file: the built products lie side by side.
package func directoryOfThisProgram() -> String {
  var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
  let count = readlink("/proc/self/exe", &buffer, buffer.count)
  let path = String(
    decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
}

/// A new private directory that is removed with everything in it when the value goes.
package final class TemporaryDirectory {
  package let path: String

  /// Makes the directory under `parent`; nil when that is not possible.
  package init?(under parent: String = "/tmp") {
    var template = Array("\(parent)/omavalmentaja-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { pseudoterminal_remove_tree(path) }
}
