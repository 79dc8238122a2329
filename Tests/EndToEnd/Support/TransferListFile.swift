/// Transfer lists of made-up people; their individual numbers are 901–999.
enum TransferListFile {
  private static let header =
    "henkilötunnus;sukunimi;etunimet;lähiosoite;postinumero;kunta;turvakielto;omavalmentaja"
  private static let people = [
    ("010190-901R", "Virtanen", "Anna"), ("150675-902Y", "Mäkelä", "Olavi"),
    ("241200A9039", "Saari", "Helmi"), ("030388-9047", "Öhman", "Stig"),
    ("290284-9056", "Korhonen", "Eino"),
  ].map { "\($0.0);\($0.1);\($0.2);Esimerkkikatu 1;15700;398;ei;V001" }

  /// The five people of `Workplace.people`.
  static let bytes = file(people)

  /// The people of `large`.
  static let largeCount = people.count + 3_024

  /// The five and 3 024 more.
  static let large = file(
    people
      + (0..<3_024).map {
        "\(identityCode($0));Koskinen;Tarmo;Esimerkkikatu \($0);15700;398;ei;V001"
      })

  /// An identity code whose check character is wrong.
  static let wrongCode = "010190-901S"

  /// A column whose name would set the window's title, and a row that is rejected.
  static let hostile = Array(
    """
    \(header);\u{1B}]0;omistaja\u{7}\u{9B}2J
    \(wrongCode);Virtanen;\u{1B}[2JAnna;Esimerkkikatu 1;15700;398;ei;V001;x

    """.utf8)

  private static func file(_ rows: [String]) -> [UInt8] {
    Array(([header] + rows).map { $0 + "\r\n" }.joined().utf8)
  }

  /// A code for each index below 3 024: the days 1–28 of nine years.
  private static func identityCode(_ index: Int) -> String {
    let date = (index % 28 + 1) * 10_000 + (index / 28 % 12 + 1) * 100 + 60 + index / 336
    let digits = date * 1_000 + 910 + index % 90
    let check = Array("0123456789ABCDEFHJKLMNPRSTUVWXY")[digits % 31]
    let padded = String(digits + 1_000_000_000).dropFirst()
    return "\(padded.prefix(6))-\(padded.suffix(3))\(check)"
  }
}
