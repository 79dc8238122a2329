/// How the clients of the Lahti region divide (City of Lahti, February–March 2021).
///
/// Shares told there: women 43 %, under 30 years 37 %, foreign-language 24 %, only basic education
/// 33 %, mean job search 57 weeks, 9 500 of 11 652 clients in Lahti. The rest is a plausible guess.
enum PracticeShares {
  static let womenPerMille = 430
  static let under30PerMille = 370
  static let foreignLanguagePerMille = 240
  static let ages = (youngest: 18, thirty: 30, oldest: 64)

  /// A municipality with postal codes that lie in it.
  struct Place: Sendable {
    let municipality: String
    let postalCodes: [String]
  }

  static let places = WeightedList([
    (
      Place(
        municipality: "398",
        postalCodes: [
          "15100", "15110", "15140", "15150", "15160", "15170", "15200", "15210", "15230", "15240",
          "15300", "15320", "15340", "15500", "15520", "15540", "15550", "15560", "15610", "15680",
          "15700", "15800", "15810", "15820", "15830", "15840", "15850", "15900", "15950", "16100",
        ]), 815
    ),
    (Place(municipality: "098", postalCodes: ["15860", "15870", "15880", "16500", "16800"]), 85),
    (Place(municipality: "560", postalCodes: ["16300", "16320", "16350", "16390", "16450"]), 50),
    (Place(municipality: "016", postalCodes: ["17130", "17150", "17200", "17320"]), 27),
    (Place(municipality: "316", postalCodes: ["16600", "16610", "16670"]), 23),
  ])

  /// Mother tongues that are neither Finnish nor Swedish, with the citizenship that goes with each.
  static let foreignLanguages = WeightedList([
    (("ru", "RU"), 230), (("ar", "IQ"), 100), (("ar", "SY"), 50), (("uk", "UA"), 130),
    (("et", "EE"), 110), (("so", "SO"), 110), (("fa", "AF"), 70), (("fa", "IR"), 30),
    (("ku", "IQ"), 40), (("ku", "TR"), 20), (("en", "NG"), 30), (("en", "GB"), 15),
    (("vi", "VN"), 35), (("th", "TH"), 30),
  ])

  static let educations = WeightedList([
    ("1", 330), ("31", 110), ("32", 350), ("4", 30), ("5", 40), ("6", 85), ("7", 50), ("8", 5),
  ])

  static let statuses: WeightedList<EmploymentStatus> = WeightedList([
    (.unemployed, 685), (.inService, 100), (.subsidised, 62), (.partTime, 45), (.laidOff, 42),
    (.studying, 40), (.employed, 14), (.shortenedWeek, 5), (.outsideWorkforce, 7),
  ])

  /// What interrupts an unemployment.
  static let interruptions: WeightedList<EmploymentStatus> = WeightedList([
    (.inService, 50), (.subsidised, 25), (.partTime, 15), (.studying, 10),
  ])

  static let planKinds: WeightedList<PlanKind> = WeightedList([
    (.employmentPlan, 840), (.activationPlan, 90), (.multisectoralPlan, 70),
  ])

  /// Occupations of which many clients come; one client in seven has any other.
  static let occupations = WeightedList([
    ("5223", 90), ("91121", 60), ("53219", 55), ("51201", 45), ("9334", 45), ("8332", 30),
    ("7115", 35), ("7231", 30), ("4110", 35), ("9412", 40), ("7212", 25), ("83442", 25),
    ("5131", 25), ("7411", 20), ("53111", 25), ("53222", 20), ("32211", 12), ("5414", 15),
    ("2512", 12), ("7131", 15), ("9313", 25), ("8160", 20), ("4321", 15), ("3322", 15),
    ("5141", 10), ("7522", 10), ("2166", 8), ("91123", 20), ("5153", 15), ("9629", 20),
  ])

  /// How long the job search has lasted: weeks at the given share of clients, straight in between.
  ///
  /// The mean is 57 weeks, once the searches of the young are cut to begin at eighteen.
  static let searchWeeks: [(perMille: Int, weeks: Int)] = [
    (0, 0), (100, 4), (250, 13), (500, 34), (750, 77), (900, 140), (970, 235), (1000, 310),
  ]

  /// Draws the length of a job search in days.
  static func searchDays(using random: inout SplitMix64) -> Int {
    let share = random.below(1000)
    guard let index = searchWeeks.lastIndex(where: { $0.perMille <= share }),
      index + 1 < searchWeeks.count
    else { return 0 }
    let (from, to) = (searchWeeks[index], searchWeeks[index + 1])
    let days = (to.weeks - from.weeks) * 7
    return from.weeks * 7 + days * (share - from.perMille) / (to.perMille - from.perMille)
  }
}
