import Interface

/// The half-typed values of a form as one text: only the fields that differ from what is saved.
///
/// One field a line, `name=value`; a line feed or a backslash in a value is written `\n` or `\\`.
enum FormDraft {
  static func text(of form: Form, against saved: Form) -> String {
    form.fields.compactMap { field -> String? in
      guard field.value != saved.value(field.id) else { return nil }
      return "\(field.id)=\(escaped(field.value))"
    }.joined(separator: "\n")
  }

  /// Puts the values of a draft into a form; fields it does not have are passed over.
  static func apply(_ text: String, to form: inout Form) {
    for line in text.split(separator: "\n") {
      guard let equals = line.firstIndex(of: "=") else { continue }
      let name = String(line[..<equals])
      guard form.fields.contains(where: { $0.id == name }) else { continue }
      form.set(name, unescaped(line[line.index(after: equals)...]))
    }
  }

  private static func escaped(_ value: String) -> String {
    var output = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  private static func unescaped(_ value: Substring) -> String {
    var output = ""
    var isEscape = false
    for scalar in value.unicodeScalars {
      if isEscape {
        output.unicodeScalars.append(scalar == "n" ? "\n" : scalar)
        isEscape = false
      } else if scalar == "\\" {
        isEscape = true
      } else {
        output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}
