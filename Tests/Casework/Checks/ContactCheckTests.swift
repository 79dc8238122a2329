import Casework
import Testing

@Suite("Checks of contact details")
struct ContactCheckTests {
  @Test(
    "find a phone number that reminders reach",
    arguments: [
      "040 000 0616", "0400000616", "+358400000616", "+358 40 000 0616", "00358400000616",
      "050 000 0616",
      "+358500000616", "0457 000 0616", "044 000 061",
    ])
  func goodPhone(phone: String) {
    #expect(PhoneProblem(of: phone) == nil)
  }

  @Test(
    "tell why reminders do not reach a number",
    arguments: [
      ("", .missing), ("  ", .missing), ("(040) 000 0616", .characters),
      ("040-000 0616", .characters),
      ("040.0000616", .characters), ("040 000 0616 äiti", .characters), ("puh", .characters),
      ("040 000 0616, 050 000 0617", .several), ("040 000 0616/050 000 0617", .several),
      ("040 000 0616 tai 050 000 0617", .several), ("+358400000616+358400000617", .several),
      ("03 814 000", .notMobile), ("+46 70 000 0000", .notMobile), ("358400000616", .notMobile),
      ("+0400000616", .notMobile), ("051 000 0000", .notMobile), ("040 000", .length),
      ("040 000 0616 0617 0618", .length), ("٠٤٠٠٠٠٠٦١٦", .characters),
    ] as [(String, PhoneProblem)])
  func badPhone(phone: String, problem: PhoneProblem) {
    #expect(PhoneProblem(of: phone) == problem)
  }

  @Test(
    "accept an e-mail address that looks right",
    arguments: ["asiakas0@example.invalid", "a.b+c@sub.example.invalid", "åke@example.invalid"])
  func goodEmail(email: String) {
    #expect(EmailProblem(of: email) == nil)
  }

  @Test(
    "tell what is wrong with an e-mail address",
    arguments: [
      ("", .at), ("asiakas", .at), ("a@b@example.invalid", .at), ("@example.invalid", .name),
      (String(repeating: "a", count: 65) + "@example.invalid", .name), ("a@example", .domain),
      ("a@.invalid", .domain), ("a@example.", .domain), ("a b@example.invalid", .characters),
      ("a@example.invalid;b@example.invalid", .characters), ("a@example.invalid\n", .characters),
      ("a@" + String(repeating: "example.", count: 32) + "invalid", .length),
    ] as [(String, EmailProblem)])
  func badEmail(email: String, problem: EmailProblem) {
    #expect(EmailProblem(of: email) == problem)
  }
}
