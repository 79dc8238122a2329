extension PracticeSketch {
  /// Draws a person by the shares of the region.
  init(today: CalendarDate, names: PracticeNames, using random: inout SplitMix64) {
    isWoman = random.happens(perMille: PracticeShares.womenPerMille)
    let (youngest, thirty, oldest) = PracticeShares.ages
    let age =
      random.happens(perMille: PracticeShares.under30PerMille)
      ? youngest + random.below(thirty - youngest) : thirty + random.below(oldest + 1 - thirty)
    born = today.adding(months: -12 * age).adding(days: -random.below(365))

    motherTongue = "fi"
    citizenship = "FI"
    let isForeign = random.happens(perMille: PracticeShares.foreignLanguagePerMille)
    if isForeign, let drawn = PracticeShares.foreignLanguages.draw(using: &random) {
      motherTongue = drawn.0
      citizenship = random.happens(perMille: 300) ? "FI" : drawn.1
    } else if random.happens(perMille: 5) {
      motherTongue = "sv"
    }
    givenNames = ""
    familyName = ""
    place = PracticeShares.places.draw(using: &random)
    phone = random.happens(perMille: 950) ? Self.phone(number: random.below(1000)) : ""
    nonDisclosure = random.happens(perMille: 5)

    searches = Self.searches(until: today, born: born, using: &random)
    interview = .after(
      workingDays: random.happens(perMille: 100) ? 15 + random.below(30) : 3 + random.below(9))
    status = PracticeShares.statuses.draw(using: &random) ?? .unemployed
    planKind = nil
    if random.happens(perMille: 880) {
      let isNewcomer = isForeign && citizenship != "FI" && random.happens(perMille: 450)
      planKind =
        isNewcomer ? .integrationPlan : PracticeShares.planKinds.draw(using: &random)
    }
    drawNames(from: names, using: &random)
  }

  /// A number that nobody can have; 0–999.
  static func phone(number: Int) -> String {
    "040 000 0\(number / 100)\(number / 10 % 10)\(number % 10)"
  }

  private mutating func drawNames(from names: PracticeNames, using random: inout SplitMix64) {
    if let abroad = names.abroad["\(motherTongue);\(isWoman ? "woman" : "man")"] {
      givenNames = abroad.givenNames[random.below(abroad.givenNames.count)]
      familyName = abroad.surnames[random.below(abroad.surnames.count)]
      return
    }
    let first = isWoman ? names.women : names.men
    givenNames = first.draw(using: &random) ?? ""
    if random.happens(perMille: 550), let second = first.draw(using: &random),
      second != givenNames
    {
      givenNames += random.happens(perMille: 60) ? "-\(second)" : " \(second)"
    }
    familyName = names.surnames.draw(using: &random) ?? ""
    if random.happens(perMille: 20), let second = names.surnames.draw(using: &random),
      second != familyName
    {
      familyName += "-\(second)"
    }
  }

  /// The latest job search and, for one client in three, up to three earlier ones since adulthood.
  private static func searches(
    until today: CalendarDate, born: CalendarDate, using random: inout SplitMix64
  ) -> [Search] {
    let adult = born.adding(months: 12 * 18)
    let began = today.adding(days: -PracticeShares.searchDays(using: &random))
    var searches = [Search(began: min(max(began, adult), today))]
    if random.happens(perMille: 40) {
      let ended = today.adding(days: -random.below(45))
      if ended >= searches[0].began {
        searches[0].ended = ended
        searches[0].endReason = String(1 + random.below(3))
      }
    }
    while searches.count < 4, random.happens(perMille: 330) {
      let ended = searches[0].began.adding(days: -60 - random.below(700))
      let began = ended.adding(days: -30 - random.below(500))
      guard began >= adult else { break }
      searches.insert(Search(began: began, ended: ended, endReason: "1"), at: 0)
    }
    return searches
  }
}
