extension CoachTask {
  /// The commonest tasks of a coach; letters of a name that is looked for count as prose.
  static let table = [
    CoachTask(
      "find a client and open the briefing", atMost: 1, from: .clients,
      "«saari» Enter", says: ["[Tilanne]", "Saari Helmi"],
      later: Later(.client(part: 0), says: ["Saari Helmi"])),
    CoachTask(
      "find a client of any coach from Tänään", atMost: 2, from: .today,
      "F3 «saari» Enter", says: ["[Tilanne]", "Saari Helmi"],
      later: Later(.client(part: 0), says: ["Saari Helmi"])),
    CoachTask(
      "log a contact", atMost: 14, from: .client(part: 0),
      "F9 m F4 6 «Vastasi heti, töitä tarjolla.» F2", says: ["Tallennettu", "muistio"],
      later: Later(.client(part: 0), "F9 6", says: ["Vastasi heti, töitä tarjolla."])),
    CoachTask(
      "record a no-show, write its letter, give a new time", atMost: 6, from: .client(part: 0),
      before: "Ctrl-B «tänään» Tab «8» F2",
      "F9 f F2 F2 Down Enter", says: ["Kirjoitettiin:"],
      later: Later(.client(part: 3), says: ["asiakas ei", "varattu"])),
    CoachTask(
      "refer to a service", atMost: 10, from: .client(part: 0),
      "F9 j «liite» Enter F2", says: ["Lähetetty: Työelämän digitaidot haltuun"],
      later: Later(.client(part: 2), says: ["Työelämän digitaidot haltuun", "lähetetty"])),
    CoachTask(
      "review and approve a plan", atMost: 12, from: .client(part: 0), before: wholePlan,
      "F6 F9 h l Tab p F2", says: ["Suunnitelma on voimassa"],
      later: Later(.client(part: 1), says: ["korvattu", "hyväksytty"])),
    CoachTask(
      "book the next talk", atMost: 5, from: .client(part: 0),
      "Ctrl-B F2", says: ["Varattu:"],
      later: Later(.client(part: 3), says: ["varattu"])),
    CoachTask(
      "enter a provider's answer", atMost: 4, from: .client(part: 2),
      before: "F9 j «liite» Enter F2",
      "Enter F9 h F2", says: ["Tallennettu", "hyväksytty"],
      later: Later(.client(part: 2), says: ["alkaa"])),
    CoachTask(
      "note a task for myself", atMost: 6, from: .client(part: 0),
      "F9 r t e Enter «Kysy palkkatuesta +1v» Enter", says: ["Tallennettu", "tehtävä"],
      later: Later(.client(part: 0), says: ["valmentaja: Kysy palkkatuesta"])),
    CoachTask(
      "note a client's promise", atMost: 6, from: .client(part: 0),
      "F9 r s o Enter «Hakee kolme paikkaa +2v» Enter", says: ["asiakas: Hakee kolme paikkaa"],
      later: Later(.client(part: 0), says: ["asiakas: Hakee kolme paikkaa"])),
    CoachTask(
      "mark a promise as kept", atMost: 6, from: .client(part: 0),
      before: "F9 r «so» Enter «Hakee kolme paikkaa +2v» Enter",
      "F9 r End Enter 1 Enter", says: ["Tallennettu", "tehty: Hakee kolme paikkaa"],
      later: Later(.client(part: 0), lacks: ["asiakas: Hakee kolme paikkaa"])),
    CoachTask(
      "postpone an item with its reason", atMost: 7, from: .today,
      before: "F9 r «te» Enter «Soita työpajalle tänään» Enter",
      "«saari» F9 l + 2 v Tab «Odottaa ryhmää» Enter", says: ["Lykättiin"],
      later: Later(.clients, "«saari» F9 w", says: ["Odottaa ryhmää"])),
    CoachTask(
      "ask why somebody is on the list", atMost: 2, from: .today,
      before: "F9 r «te» Enter «Soita työpajalle tänään» Enter",
      "«saari» F9 w", says: ["Miksi?", "listalla"],
      later: Later(.today, "«saari»", says: ["oma lupaus"])),
    CoachTask(
      "ask why somebody is not on the list", atMost: 2, from: .clients,
      "«saari» F9 w", says: ["Miksi?", "ei listalla"],
      later: Later(.today, "«saari»", lacks: ["Saari Helmi"])),
    CoachTask(
      "see today's calendar", atMost: 2, from: .clients,
      "F9 c", says: ["Kalenteri", "Viikko"],
      later: Later(.clients, says: ["65 asiakasta"])),
    CoachTask(
      "find a service by a need", atMost: 3, from: .clients,
      "F9 o «liite» Enter", says: ["Työelämän digitaidot haltuun"],
      later: Later(.clients, says: ["65 asiakasta"])),
    CoachTask(
      "correct a signed note", atMost: 5, from: .client(part: 0),
      before: "F9 m F4 6 «Asuu Lahdessa.» F2",
      "F9 6 F9 o « Korjaus: asuu Hollolassa.» F2", says: ["Hollolassa"],
      later: Later(.client(part: 0), "F9 6", says: ["Asuu Lahdessa.", "Hollolassa"])),
    CoachTask(
      "record that a consent was refused", atMost: 2, from: .client(part: 0),
      before: askedConsent,
      "Enter 3", says: ["kielletty"],
      later: Later(.client(part: 0), says: ["kielletty"])),
    CoachTask(
      "write down a wish", atMost: 3, from: .client(part: 0),
      "F7 Enter «Toivon päivätyötä.» F2", says: ["Toivon päivätyötä."],
      later: Later(.client(part: 0), says: ["Toivon päivätyötä."])),
    CoachTask(
      "record a check of digital skills", atMost: 8, from: .client(part: 0),
      "F7 d i Enter F4 Space Enter F2", says: ["Digitaidot 1/8"],
      later: Later(.client(part: 0), says: ["digitaidot"])),
    CoachTask(
      "move the next appointment", atMost: 6, from: .client(part: 0),
      before: "Ctrl-B F2",
      "F6 F6 F6 F9 g F2", says: ["Siirretty:"],
      later: Later(.client(part: 3), says: ["siirretty", "varattu"])),
    CoachTask(
      "undo a whole note", atMost: 1, from: .client(part: 0),
      before: "F9 m F4 6 «Jutteli.» Enter «/toive osa-aikatyö» F2",
      "Ctrl-Z", says: ["Kumottiin"],
      later: Later(.client(part: 0), lacks: ["osa-aikatyö", "Jutteli."])),
    CoachTask(
      "tick a text entered in the national system", atMost: 4, from: .today,
      before: "F9 m F4 6 «Jutteli.» F2",
      "F9 e Enter Space", says: ["siirretty"],
      later: Later(.today, "F9 e", says: ["Siirrettävät"])),
    CoachTask(
      "print a plan as PDF", atMost: 5, from: .client(part: 0), before: wholePlan,
      "F9 c F2 Down Enter", says: ["Kirjoitettiin:"],
      later: Later(.client(part: 1), says: ["voimassa"])),
  ]

  /// A plan in force with all that the law asks for, pasted by its headings.
  private static let wholePlan: Keystrokes =
    """
    F6 F7 F9 v «Tilanne: Työtön.» Enter «Palvelutarve: Tuki hakuun.» Enter «Tavoitteet: Työ.» Enter \
    «Palvelut: Uravalmennus.» Enter «Seuranta: Keskustelussa.» F2 F9 h l Tab p F2
    """

  /// A consent that is asked for and not yet decided.
  private static let askedConsent: Keystrokes = "F7 «suost» Enter Tab «Harjula» F2"
}
