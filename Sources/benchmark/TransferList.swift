/// A made-up transfer list in the form the TE office sends: semicolons, CRLF, d.m.yyyy.
enum TransferList {
  private static let header =
    "henkilötunnus;sukunimi;etunimet;lähiosoite;postinumero;kunta;puhelin;sähköposti;äidinkieli;"
    + "asiointikieli;tulkki;kansalaisuus;työnhaku alkoi;työllisyyskoodi;koodi alkoi;"
    + "työttömyys alkoi;ammattikoodi;koulutusaste;ansiopäiväraha;suunnitelman laji;"
    + "suunnitelma tehty;suunnitelma tarkistettava;viimeinen yhteydenotto;turvakielto;"
    + "omavalmentaja;huomautus"
  // As in life, few people share both names: 576 family names and 108 pairs of given names.
  private static let stems = [
    "Kor", "Virta", "Mäki", "Niemi", "Hämä", "Lai", "Heikki", "Koski", "Järvi", "Lehto", "Öh",
    "Åker", "Saari", "Haka", "Peura", "Salo", "Kivi", "Ranta", "Harju", "Pelto", "Aho", "Suo",
    "Vuori", "Ylä",
  ]
  private static let endings = [
    "nen", "la", "lä", "mäki", "niemi", "koski", "ranta", "vaara", "lahti", "salmi", "saari",
    "järvi", "oja", "aho", "harju", "kangas", "korpi", "korhonen", "lainen", "läinen", "maa",
    "nurmi", "perä", "suo",
  ]
  private static let givenNames = [
    "Anna", "Juhani", "Helena", "Matti", "Sofia", "Eino", "Äijö", "Kaarina", "Olavi",
  ]
  private static let secondNames = [
    "", " Maria", " Tapani", " Johanna", " Antero", " Kristiina", " Mikael", " Elisabet", " Ilmari",
    " Marjatta", " Kalevi", " Anneli",
  ]

  /// Makes the file; no identity code comes twice, all have an individual number 900–999.
  static func make(rows: Int) -> [UInt8] {
    var text = header + "\r\n"
    for row in 0..<rows {
      // 336 days a year × 100 individual numbers: codes repeat only after many years' worth of rows.
      let number = 900 + row % 100
      let day = row / 100
      let year = 1960 + day / 336 % 40
      let code = identityCode(day: day % 28 + 1, month: day / 28 % 12 + 1, year: year, number)
      let family = stems[row * 7 % stems.count] + endings[row / 3 % endings.count]
      let given =
        givenNames[row * 5 % givenNames.count] + secondNames[row / 11 % secondNames.count]
      text += "\(code);\(family);\(given);Esimerkkikatu \(row % 90 + 1);15700;398;040 000 0000;;"
      text += "fi;fi;ei;FI;17.3.2024;02;14.7.2026;17.3.2024;4229;6;ei;03;23.3.2024;22.6.2024;"
      text += "26.8.2026;ei;V002;\"Ajokortti \"\"B\"\"\"\r\n"
    }
    return Array(text.utf8)
  }

  /// One client as the monthly lists of ten years tell of her, the oldest first: each has a contact, a status by turns of
  /// unemployment and a service, and every third one a plan.
  static func decade() -> [[UInt8]] {
    (0..<120).map { month in
      let (name, year) = (month % 12 + 1, 2016 + month / 12)
      let planned = month / 3 * 3
      let plan = (month: planned % 12 + 1, year: 2016 + planned / 12)
      let code = identityCode(day: 1, month: 1, year: 1970, 901)
      var text = header + "\r\n"
      text += "\(code);Korhonen;Anna Maria;Esimerkkikatu 1;15700;398;040 000 0000;;fi;fi;ei;FI;"
      text += "4.1.2016;\(month % 2 == 0 ? "02" : "07");5.\(name).\(year);"
      text += month % 2 == 0 ? "5.\(name).\(year);" : ";"
      text += "4229;6;ei;03;6.\(plan.month).\(plan.year);6.\(plan.month).\(plan.year + 1);"
      text += "20.\(name).\(year);ei;V002;Lista \(month + 1)\r\n"
      return Array(text.utf8)
    }
  }

  private static func identityCode(day: Int, month: Int, year: Int, _ number: Int) -> String {
    let digits = ((day * 100 + month) * 100 + year % 100) * 1_000 + number
    let check = Array("0123456789ABCDEFHJKLMNPRSTUVWXY")[digits % 31]
    let padded = String(String(digits + 1_000_000_000).dropFirst())
    return "\(padded.prefix(6))-\(padded.suffix(3))\(check)"
  }
}
