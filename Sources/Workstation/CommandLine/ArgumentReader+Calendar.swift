import Casework
import ReferenceData

extension ArgumentReader {
  mutating func exportCalendar() throws(Failure) -> CalendarExportRequest {
    var request = CalendarExportRequest()
    while let option = rest.popFirst() {
      switch option {
      case "--from": request.from = try date(of: option)
      case "--to": request.to = try date(of: option)
      case "--names": request.names = true
      case "--store": request.store = try value(of: option)
      case "--language": request.language = try language(of: option)
      default: try take(file: option, into: &request.file)
      }
    }
    guard !request.file.isEmpty else { throw Failure(.cliMissingFile) }
    if let from = request.from, let to = request.to, to < from {
      throw Failure(.cliBadValue, ["option": "--to"])
    }
    return request
  }

  mutating func importCalendar() throws(Failure) -> CalendarImportRequest {
    var request = CalendarImportRequest()
    while let option = rest.popFirst() {
      switch option {
      case "--dry-run": request.isDryRun = true
      case "--json": request.isJSON = true
      case "--replace": request.replacesAll = true
      case "--titles": request.keepsTitles = true
      case "--store": request.store = try value(of: option)
      case "--language": request.language = try language(of: option)
      default: try take(file: option, into: &request.file)
      }
    }
    guard !request.file.isEmpty else { throw Failure(.cliMissingFile) }
    return request
  }

  private func take(file option: String, into file: inout String) throws(Failure) {
    guard !option.hasPrefix("-"), file.isEmpty else {
      throw Failure(.cliUnknownOption, ["option": option])
    }
    file = option
  }

  /// A day as `2026-11-21` or `21.11.2026`.
  private mutating func date(of option: String) throws(Failure) -> CalendarDate {
    let typed = try value(of: option)
    let parts = typed.split(separator: ".").compactMap { Int($0) }
    let dotted =
      parts.count == 3 ? CalendarDate(year: parts[2], month: parts[1], day: parts[0]) : nil
    guard let day = CalendarDate(iso: typed) ?? dotted else {
      throw Failure(.cliBadValue, ["option": option])
    }
    return day
  }
}
