extension Report {
  /// Adds the rows that the workstation shares with its peers.
  mutating func add(_ list: ListFigures, clients: Int, peers: [String: ListFigures]) {
    let place = ", \(grouped(clients)) clients"
    func row(
      _ what: String, _ unit: ReportRow.Unit, _ budget: Double?, detail: String = "",
      _ figure: (ListFigures) -> Double?
    ) -> ReportRow {
      ReportRow(
        what: what + place, unit: unit, budget: budget, measured: figure(list), detail: detail,
        peers: peers.compactMapValues(figure))
    }

    add(row("first frame", .milliseconds, 15) { $0.firstFrame })
    let fastest = ["tig", "ncdu"].compactMap { peers[$0]?.firstFrame }.min()
    if let fastest, let ours = list.firstFrame {
      add(
        ReportRow(
          what: "first frame against the faster of tig and ncdu", unit: .times, budget: 1,
          measured: ours / fastest))
    }
    let groups: [(String, Double, (ListFigures) -> KeySamples)] = [
      ("move", 230, { $0.move }), ("scroll", 230, { $0.scroll }), ("page", 1_500, { $0.page }),
    ]
    for (name, bytes, group) in groups {
      let ours = group(list)
      add(
        row("\(name): key → last byte p99", .milliseconds, 1, detail: ours.medianAndSilence) {
          group($0).latency.percentile(99)
        })
      add(row("\(name): bytes per key", .bytes, bytes) { group($0).bytes.median })
      add(row("\(name): writes per key", .writes, 1) { group($0).reads.mean })
    }
    add(row("200 queued arrows: time", .milliseconds, 10) { $0.queue?.latency })
    add(row("200 queued arrows: bytes", .bytes, 2_048) { $0.queue.map { Double($0.bytes) } })
    add(row("idle output", .bytes, 0) { $0.idleBytes.map(Double.init) })
    add(row("peak memory", .mebibytes, 32) { $0.memory })
  }

  /// Adds the rows that only the workstation has.
  mutating func add(_ figures: WorkstationFigures, clients: Int) {
    let place = ", \(grouped(clients)) clients"
    func addKeys(_ what: String, _ keys: KeySamples, limit: Double, bytes: Double?) {
      add(
        ReportRow(
          what: "\(what): key → last byte p99" + place, unit: .milliseconds, budget: limit,
          measured: keys.latency.percentile(99), detail: keys.medianAndSilence))
      add(
        ReportRow(
          what: "\(what): bytes per key" + place, unit: .bytes, budget: bytes,
          measured: keys.bytes.median))
    }

    for search in figures.searches {
      addKeys("search by \(search.name)", search.samples, limit: 5, bytes: nil)
    }
    addKeys("opening a client", figures.open, limit: 5, bytes: nil)
    // Typed without a pause, a key may find the draft being written: its budget is that of a durable save.
    addKeys("typed character in a form, drafts written", figures.typing, limit: 5, bytes: 60)
    add(
      ReportRow(
        what: "hang-up while typing → gone" + place, unit: .milliseconds, budget: 1_000,
        measured: figures.hangUp))
  }
}

extension Report {
  /// Adds the rows of the day's work.
  mutating func add(_ figures: CaseworkFigures, clients: Int) {
    let place = ", \(grouped(clients)) clients"
    add(
      ReportRow(
        what: "first frame of the worklist" + place, unit: .milliseconds, budget: 15,
        measured: figures.firstFrame))
    let rows: [(String, KeySamples, Double?)] = [
      ("worklist of a coach read anew", figures.coachList, 10),
      ("worklist of everybody read anew", figures.wholeList, clients == 13_000 ? 150 : nil),
      ("why a client is on the list", figures.why, 5),
      ("briefing of a client", figures.briefing, 5),
      ("search for a service, per letter", figures.need, 5),
      ("week of the calendar", figures.calendar, 5),
    ]
    for (what, keys, limit) in rows { add(latency(what + place, keys, limit)) }
    add(
      ReportRow(
        what: "peak memory of the day's work" + place, unit: .mebibytes, budget: 32,
        measured: figures.memory))
  }

  /// Adds the rows of notes.
  mutating func add(_ figures: NoteFigures) {
    add(latency("briefing of a client of ten years", figures.briefing, 5))
    let (save, flush) = (figures.save.latency, figures.flush)
    let beyond = save.percentile(99).flatMap { save in flush.percentile(99).map { save - $0 } }
    add(
      ReportRow(
        what: "durable save of a note beyond the disk's flush, p99", unit: .milliseconds, budget: 5,
        measured: beyond.map { max(0, $0) },
        detail: figures.save.medianAndSilence
          + (flush.median.map { ", flush p50 \(rounded($0, 2))" } ?? "")))
    let long = "typed character in a note of \(grouped(NoteFigures.longText))"
    add(latency(long, figures.typing, 5))
    add(
      ReportRow(
        what: long + ": bytes per key", unit: .bytes, budget: 60,
        measured: figures.typing.bytes.median))
  }

  private func latency(_ what: String, _ keys: KeySamples, _ limit: Double?) -> ReportRow {
    ReportRow(
      what: what + ": key → last byte p99", unit: .milliseconds, budget: limit,
      measured: keys.latency.percentile(99), detail: keys.medianAndSilence)
  }
}

extension KeySamples {
  /// The median beside the p99, and how many keys had no answer.
  fileprivate var medianAndSilence: String {
    let median = latency.median.map { " (p50 \(rounded($0, 2)))" } ?? ""
    return median + (silent > 0 ? ", \(silent) keys silent" : "")
  }
}
