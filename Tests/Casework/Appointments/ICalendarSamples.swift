/// Files as widely used calendar programs write them; the people and meetings are made up.
enum ICalendarSamples {
  /// The shape of an Outlook export: a time zone of its own name, folded lines, a moved and a removed occurrence.
  static let outlook = """
    BEGIN:VCALENDAR
    PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
    VERSION:2.0
    METHOD:PUBLISH
    X-CALSTART:20261101T000000Z
    BEGIN:VTIMEZONE
    TZID:FLE Standard Time
    BEGIN:STANDARD
    DTSTART:16011028T040000
    RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
    TZOFFSETFROM:+0300
    TZOFFSETTO:+0200
    END:STANDARD
    BEGIN:DAYLIGHT
    DTSTART:16010325T030000
    RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0300
    END:DAYLIGHT
    END:VTIMEZONE
    BEGIN:VEVENT
    CLASS:PUBLIC
    DTSTART;TZID="FLE Standard Time":20261124T090000
    DTEND;TZID="FLE Standard Time":20261124T100000
    EXDATE;TZID="FLE Standard Time":20261208T090000
    RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=TU
    SUMMARY;LANGUAGE=fi:Tiimipalaveri\\, omavalmentajat ja
      esihenkilö
    LOCATION:Kokoustila 2
    UID:040000008200E00074C5B7101A82E008
    TRANSP:OPAQUE
    BEGIN:VALARM
    TRIGGER:-PT15M
    ACTION:DISPLAY
    DESCRIPTION:Reminder
    END:VALARM
    END:VEVENT
    BEGIN:VEVENT
    DTSTART;TZID="FLE Standard Time":20261202T130000
    DTEND;TZID="FLE Standard Time":20261202T140000
    RECURRENCE-ID;TZID="FLE Standard Time":20261201T090000
    SUMMARY:Tiimipalaveri
    UID:040000008200E00074C5B7101A82E008
    END:VEVENT
    END:VCALENDAR
    """

  /// The shape of a Google export: UTC, whole days, an event that leaves the time free.
  static let google = """
    BEGIN:VCALENDAR
    PRODID:-//Google Inc//Google Calendar 70.9054//EN
    VERSION:2.0
    X-WR-TIMEZONE:Europe/Helsinki
    BEGIN:VEVENT
    DTSTART:20260701T060000Z
    DTEND:20260701T070000Z
    UID:summer@google.com
    SUMMARY:Kesä
    END:VEVENT
    BEGIN:VEVENT
    DTSTART:20261130T060000Z
    DURATION:PT1H30M
    UID:winter@google.com
    SUMMARY:Talvi
    CLASS:PRIVATE
    END:VEVENT
    BEGIN:VEVENT
    DTSTART;VALUE=DATE:20261210
    DTEND;VALUE=DATE:20261212
    UID:leave@google.com
    SUMMARY:Loma
    END:VEVENT
    BEGIN:VEVENT
    DTSTART;VALUE=DATE:20261213
    UID:birthday@google.com
    TRANSP:TRANSPARENT
    SUMMARY:Syntymäpäivä
    END:VEVENT
    END:VCALENDAR
    """

  /// The shape of a CalDAV server's export: a night across midnight, floating times, a zone by name only.
  static let server = """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Example//CalDAV Server//EN
    BEGIN:VEVENT
    UID:night
    DTSTART:20261125T220000
    DTEND:20261126T020000
    SUMMARY:Yö
    END:VEVENT
    BEGIN:VEVENT
    UID:stockholm
    DTSTART;TZID=Europe/Stockholm:20261126T090000
    DTEND;TZID=Europe/Stockholm:20261126T093000
    SUMMARY:Ruotsi
    END:VEVENT
    BEGIN:VEVENT
    UID:off
    DTSTART:20261127T090000
    DTEND:20261127T093000
    STATUS:CANCELLED
    END:VEVENT
    END:VCALENDAR
    """
}
