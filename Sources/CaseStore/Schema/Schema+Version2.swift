extension Schema {
  /// Casework: plans in full, appointments, notes, promises, referrals and what belongs to them; the catalogue.
  static let step2 =
    setAside2 + plans2 + accessLog2 + moveOver2 + accessLogGuards1 + casework2 + catalogue2
    + worklist2

  /// Everything a store of version 2 has.
  static let version2 =
    records1 + changes1 + caseload1 + drafts1 + accessLog2 + accessLogGuards1 + settings1 + plans2
    + casework2 + catalogue2 + worklist2

  private static let setAside2 = """
    ALTER TABLE employment_plan RENAME TO employment_plan1;
    ALTER TABLE contact RENAME TO contact1;
    ALTER TABLE access_log RENAME TO access_log1;

    """

  private static let plans2 = """
    CREATE TABLE employment_plan (
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      client INTEGER NOT NULL REFERENCES client(row),
      removed_at INTEGER,
      kind TEXT CHECK (kind IN ('01', '02', '03', '04', '05', '06', '07')),
      made_on TEXT CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      review_due TEXT CHECK (review_due GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      state TEXT CHECK (state IN ('draft', 'awaiting', 'in_force', 'replaced', 'ended')),
      replaces TEXT CHECK (length(replaces) = 36),
      wishes TEXT NOT NULL CHECK (length(wishes) <= 100000),
      strengths TEXT NOT NULL CHECK (length(strengths) <= 100000),
      situation TEXT NOT NULL CHECK (length(situation) <= 100000),
      skills TEXT NOT NULL CHECK (length(skills) <= 100000),
      ability TEXT NOT NULL CHECK (length(ability) <= 100000),
      job_search TEXT NOT NULL CHECK (length(job_search) <= 100000),
      risk TEXT NOT NULL CHECK (length(risk) <= 100000),
      need TEXT NOT NULL CHECK (length(need) <= 100000),
      goals TEXT NOT NULL CHECK (length(goals) <= 100000),
      services TEXT NOT NULL CHECK (length(services) <= 100000),
      open_market TEXT NOT NULL CHECK (length(open_market) <= 100000),
      follow_up TEXT NOT NULL CHECK (length(follow_up) <= 100000),
      report_due TEXT CHECK (report_due GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      extra_proof TEXT NOT NULL CHECK (length(extra_proof) <= 100000),
      rights TEXT NOT NULL CHECK (length(rights) <= 100000),
      supplementary_talks TEXT NOT NULL CHECK (length(supplementary_talks) <= 100000),
      duty_count INTEGER CHECK (duty_count BETWEEN 0 AND 99),
      duty_months INTEGER CHECK (duty_months BETWEEN 1 AND 12),
      duty_began TEXT CHECK (duty_began GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      duty_reason TEXT NOT NULL CHECK (length(duty_reason) <= 500),
      duty_reason_text TEXT NOT NULL CHECK (length(duty_reason_text) <= 100000),
      parties TEXT NOT NULL CHECK (length(parties) <= 100000),
      career TEXT NOT NULL CHECK (length(career) <= 100000),
      earlier_measures TEXT NOT NULL CHECK (length(earlier_measures) <= 100000),
      justification TEXT NOT NULL CHECK (length(justification) <= 100000),
      rehabilitative_work TEXT NOT NULL CHECK (length(rehabilitative_work) <= 100000),
      agreed TEXT NOT NULL CHECK (length(agreed) <= 100000),
      approval_way TEXT CHECK (approval_way IN ('electronic', 'signature', 'other')),
      approved_on TEXT CHECK (approved_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      understood TEXT NOT NULL CHECK (length(understood) <= 100000),
      delivered TEXT NOT NULL CHECK (length(delivered) <= 100000),
      parties_approved TEXT NOT NULL CHECK (length(parties_approved) <= 100000),
      entered_on TEXT CHECK (entered_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      ended_on TEXT CHECK (ended_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      PRIMARY KEY (client, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX employment_plan_waiting ON employment_plan(client)
      WHERE entered_on IS NULL AND approved_on IS NOT NULL AND removed_at IS NULL;

    CREATE TABLE contact (
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      client INTEGER NOT NULL REFERENCES client(row),
      removed_at INTEGER,
      held_on TEXT CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      method TEXT NOT NULL CHECK (length(method) <= 500),
      coach TEXT NOT NULL CHECK (length(coach) <= 500),
      PRIMARY KEY (client, id)
    ) STRICT, WITHOUT ROWID;


    """

  /// The log knows disclosures too (906/2019 17 §).
  private static let accessLog2 = """
    CREATE TABLE access_log (
      ord INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      actor TEXT NOT NULL,
      client BLOB CHECK (length(client) = 16),
      action TEXT NOT NULL
        CHECK (action IN ('view', 'reveal', 'search', 'print', 'export', 'disclose')),
      field_group TEXT NOT NULL,
      purpose TEXT NOT NULL
    ) STRICT;

    """

  private static let moveOver2 = """
    INSERT INTO employment_plan (id, client, removed_at, kind, made_on, review_due, wishes, strengths,
      situation, skills, ability, job_search, risk, need, goals, services, open_market, follow_up,
      extra_proof, rights, supplementary_talks, duty_reason, duty_reason_text, parties, career,
      earlier_measures, justification, rehabilitative_work, agreed, understood, delivered,
      parties_approved)
    SELECT id, client, removed_at, kind, made_on, review_due, '', '', '', '', '', '', '', '', '', '',
      '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '' FROM employment_plan1;
    DROP TABLE employment_plan1;
    INSERT INTO contact (id, client, removed_at, held_on, method, coach)
    SELECT id, client, removed_at, held_on, method, '' FROM contact1;
    DROP TABLE contact1;
    INSERT INTO access_log (ord, at, actor, client, action, field_group, purpose)
    SELECT ord, at, actor, client, action, field_group, purpose FROM access_log1;
    DROP TABLE access_log1;

    """

  private static let casework2 = """
    CREATE TABLE appointment (
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      client INTEGER NOT NULL REFERENCES client(row),
      removed_at INTEGER,
      kind TEXT CHECK (kind IN ('initial', 'talk', 'supplementary', 'meeting', 'network')),
      day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      start INTEGER CHECK (start BETWEEN 0 AND 1439),
      minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
      channel TEXT CHECK (channel IN ('visit', 'phone', 'video', 'provider')),
      place TEXT NOT NULL CHECK (length(place) <= 500),
      topic TEXT NOT NULL CHECK (length(topic) <= 500),
      is_binding INTEGER NOT NULL CHECK (is_binding IN (0, 1)),
      interpreter TEXT NOT NULL CHECK (length(interpreter) <= 500),
      coach TEXT NOT NULL CHECK (length(coach) <= 500),
      state TEXT NOT NULL CHECK (state IN ('booked', 'held', 'missed', 'cancelled', 'moved')),
      absence_reason TEXT NOT NULL CHECK (length(absence_reason) <= 500),
      absence_text TEXT NOT NULL CHECK (length(absence_text) <= 100000),
      series TEXT CHECK (length(series) = 36),
      replaced_by TEXT CHECK (length(replaced_by) = 36),
      PRIMARY KEY (client, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX appointment_coach_day ON appointment(coach, day) WHERE removed_at IS NULL;

    CREATE TABLE note (
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      client INTEGER NOT NULL REFERENCES client(row),
      removed_at INTEGER,
      written_on TEXT CHECK (written_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      template TEXT NOT NULL CHECK (length(template) <= 500),
      text TEXT NOT NULL CHECK (length(text) <= 100000),
      author TEXT NOT NULL CHECK (length(author) <= 500),
      signed_at INTEGER CHECK (signed_at >= 0),
      corrects TEXT CHECK (length(corrects) = 36),
      appointment TEXT CHECK (length(appointment) = 36),
      source TEXT NOT NULL CHECK (length(source) <= 500),
      entered_on TEXT CHECK (entered_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      PRIMARY KEY (client, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX note_waiting ON note(client)
      WHERE entered_on IS NULL AND signed_at IS NOT NULL AND removed_at IS NULL;

    CREATE TABLE agreed_action (
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      client INTEGER NOT NULL REFERENCES client(row),
      removed_at INTEGER,
      text TEXT NOT NULL CHECK (length(text) <= 100000),
      responsible TEXT NOT NULL CHECK (responsible IN ('client', 'coach', 'provider')),
      code TEXT NOT NULL CHECK (length(code) <= 500),
      due TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      agreed_on TEXT CHECK (agreed_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      follow_up TEXT NOT NULL CHECK (length(follow_up) <= 100000),
      is_in_plan INTEGER NOT NULL CHECK (is_in_plan IN (0, 1)),
      referral TEXT CHECK (length(referral) = 36),
      done_on TEXT CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      dropped_on TEXT CHECK (dropped_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      drop_reason TEXT NOT NULL CHECK (length(drop_reason) <= 500),
      PRIMARY KEY (client, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE duty_report (
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      client INTEGER NOT NULL REFERENCES client(row),
      removed_at INTEGER,
      began TEXT CHECK (began GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      ended TEXT CHECK (ended GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      reported_on TEXT CHECK (reported_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      count INTEGER CHECK (count >= 0),
      remark TEXT NOT NULL CHECK (length(remark) <= 100000),
      CHECK (ended >= began),
      PRIMARY KEY (client, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE referral (
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      client INTEGER NOT NULL REFERENCES client(row),
      removed_at INTEGER,
      service TEXT CHECK (length(service) = 36),
      service_name TEXT NOT NULL CHECK (length(service_name) <= 500),
      provider_name TEXT NOT NULL CHECK (length(provider_name) <= 500),
      course TEXT CHECK (length(course) = 36),
      state TEXT NOT NULL
        CHECK (state IN ('proposed', 'agreed', 'sent', 'received', 'queued', 'accepted', 'rejected', 'started',
        'ended', 'interrupted', 'evaluated', 'cancelled')),
      since TEXT CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      purpose TEXT NOT NULL CHECK (length(purpose) <= 100000),
      proposed_on TEXT CHECK (proposed_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      sent_on TEXT CHECK (sent_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      answer_due TEXT CHECK (answer_due GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      answered_on TEXT CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      starts_on TEXT CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      started_on TEXT CHECK (started_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      estimated_end TEXT CHECK (estimated_end GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      ended_on TEXT CHECK (ended_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      feedback_on TEXT CHECK (feedback_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      feedback TEXT NOT NULL CHECK (length(feedback) <= 100000),
      reason TEXT NOT NULL CHECK (length(reason) <= 500),
      reason_text TEXT NOT NULL CHECK (length(reason_text) <= 100000),
      disclosed TEXT NOT NULL CHECK (length(disclosed) <= 100000),
      consent TEXT CHECK (length(consent) = 36),
      order_number TEXT NOT NULL CHECK (length(order_number) <= 500),
      cost_cents INTEGER CHECK (cost_cents >= 0),
      entered_on TEXT CHECK (entered_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      CHECK (ended_on >= started_on),
      PRIMARY KEY (client, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX referral_waiting ON referral(client)
      WHERE entered_on IS NULL AND sent_on IS NOT NULL AND removed_at IS NULL;

    CREATE TABLE consent (
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      client INTEGER NOT NULL REFERENCES client(row),
      removed_at INTEGER,
      purpose TEXT NOT NULL
        CHECK (purpose IN ('health_provider', 'introduction', 'health_employer', 'wellbeing_county', 'other')),
      recipient TEXT NOT NULL CHECK (length(recipient) <= 500),
      content TEXT NOT NULL CHECK (length(content) <= 100000),
      decision TEXT NOT NULL CHECK (decision IN ('asked', 'given', 'refused')),
      asked_on TEXT CHECK (asked_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      decided_on TEXT CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      way TEXT NOT NULL CHECK (way IN ('written', 'spoken')),
      valid_until TEXT CHECK (valid_until GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      withdrawn_on TEXT CHECK (withdrawn_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      PRIMARY KEY (client, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE assessment (
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      client INTEGER NOT NULL REFERENCES client(row),
      removed_at INTEGER,
      kind TEXT NOT NULL CHECK (kind IN ('skills', 'work_ability', 'digital', 'job_search')),
      assessed_on TEXT CHECK (assessed_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      source TEXT NOT NULL CHECK (length(source) <= 500),
      score INTEGER CHECK (score BETWEEN 0 AND 10),
      answers TEXT NOT NULL CHECK (length(answers) <= 100000),
      strengths TEXT NOT NULL CHECK (length(strengths) <= 100000),
      summary TEXT NOT NULL CHECK (length(summary) <= 100000),
      needs TEXT NOT NULL CHECK (length(needs) <= 100000),
      PRIMARY KEY (client, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE client_word (
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      client INTEGER NOT NULL REFERENCES client(row),
      removed_at INTEGER,
      kind TEXT NOT NULL CHECK (kind IN ('wish', 'strength', 'feedback')),
      said_on TEXT CHECK (said_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      text TEXT NOT NULL CHECK (length(text) <= 100000),
      closed_on TEXT CHECK (closed_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      PRIMARY KEY (client, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE support_person (
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      client INTEGER NOT NULL REFERENCES client(row),
      removed_at INTEGER,
      name TEXT NOT NULL CHECK (length(name) <= 500),
      organisation TEXT NOT NULL CHECK (length(organisation) <= 500),
      role TEXT NOT NULL CHECK (length(role) <= 500),
      phone TEXT NOT NULL CHECK (length(phone) <= 500),
      email TEXT NOT NULL CHECK (length(email) <= 500),
      ended_on TEXT CHECK (ended_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      PRIMARY KEY (client, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE clarification (
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      client INTEGER NOT NULL REFERENCES client(row),
      removed_at INTEGER,
      cause TEXT NOT NULL CHECK (length(cause) <= 500),
      subject TEXT CHECK (length(subject) = 36),
      event_on TEXT CHECK (event_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      requested_on TEXT CHECK (requested_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      due TEXT CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      answered_on TEXT CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      answer TEXT NOT NULL CHECK (length(answer) <= 100000),
      passed_on TEXT CHECK (passed_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      PRIMARY KEY (client, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE job_offer (
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      client INTEGER NOT NULL REFERENCES client(row),
      removed_at INTEGER,
      title TEXT NOT NULL CHECK (length(title) <= 500),
      employer TEXT NOT NULL CHECK (length(employer) <= 500),
      offered_on TEXT CHECK (offered_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      answer_due TEXT CHECK (answer_due GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      is_binding INTEGER NOT NULL CHECK (is_binding IN (0, 1)),
      is_by_letter INTEGER NOT NULL CHECK (is_by_letter IN (0, 1)),
      answered_on TEXT CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      result TEXT NOT NULL CHECK (length(result) <= 500),
      remark TEXT NOT NULL CHECK (length(remark) <= 100000),
      PRIMARY KEY (client, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE worklist_decision (
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      client INTEGER NOT NULL REFERENCES client(row),
      removed_at INTEGER,
      item TEXT NOT NULL CHECK (length(item) <= 500),
      decision TEXT NOT NULL CHECK (decision IN ('postponed', 'done')),
      until TEXT CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      reason TEXT NOT NULL CHECK (length(reason) <= 500),
      decided_on TEXT CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      PRIMARY KEY (client, id)
    ) STRICT, WITHOUT ROWID;


    """

  private static let catalogue2 = """
    -- What is common to all: rows of their own, belonging to no client.
    CREATE TABLE organisation (
      row INTEGER PRIMARY KEY,
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      removed_at INTEGER,
      name TEXT NOT NULL CHECK (length(name) <= 500),
      sector TEXT NOT NULL CHECK (length(sector) <= 500),
      contact_person TEXT NOT NULL CHECK (length(contact_person) <= 500),
      phone TEXT NOT NULL CHECK (length(phone) <= 500),
      email TEXT NOT NULL CHECK (length(email) <= 500),
      address TEXT NOT NULL CHECK (length(address) <= 500),
      web TEXT NOT NULL CHECK (length(web) <= 500),
      remark TEXT NOT NULL CHECK (length(remark) <= 100000),
      source TEXT NOT NULL CHECK (length(source) <= 500),
      closed_on TEXT CHECK (closed_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
    ) STRICT;

    CREATE TABLE service (
      row INTEGER PRIMARY KEY,
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      removed_at INTEGER,
      organisation TEXT CHECK (length(organisation) = 36),
      name TEXT NOT NULL CHECK (length(name) <= 500),
      category TEXT NOT NULL CHECK (length(category) <= 500),
      summary TEXT NOT NULL CHECK (length(summary) <= 100000),
      words TEXT NOT NULL CHECK (length(words) <= 100000),
      audience TEXT NOT NULL CHECK (length(audience) <= 500),
      rule TEXT NOT NULL CHECK (length(rule) <= 500),
      place TEXT NOT NULL CHECK (length(place) <= 500),
      municipalities TEXT NOT NULL CHECK (length(municipalities) <= 500),
      languages TEXT NOT NULL CHECK (length(languages) <= 500),
      next_start TEXT CHECK (next_start GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      places INTEGER CHECK (places >= 0),
      answer_days INTEGER NOT NULL CHECK (answer_days BETWEEN 0 AND 365),
      duration_days INTEGER CHECK (duration_days >= 0),
      status TEXT NOT NULL CHECK (length(status) <= 500),
      takes_referrals INTEGER NOT NULL CHECK (takes_referrals IN (0, 1)),
      price_cents INTEGER CHECK (price_cents >= 0),
      code TEXT NOT NULL CHECK (length(code) <= 500),
      source TEXT NOT NULL CHECK (length(source) <= 500),
      closed_on TEXT CHECK (closed_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
    ) STRICT;

    CREATE TABLE course (
      row INTEGER PRIMARY KEY,
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      removed_at INTEGER,
      service TEXT CHECK (length(service) = 36),
      name TEXT NOT NULL CHECK (length(name) <= 500),
      began TEXT CHECK (began GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      ended TEXT CHECK (ended GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      enrol_by TEXT CHECK (enrol_by GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      place TEXT NOT NULL CHECK (length(place) <= 500),
      places INTEGER CHECK (places >= 0),
      times TEXT NOT NULL CHECK (length(times) <= 500),
      cancelled_on TEXT CHECK (cancelled_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      CHECK (ended >= began)
    ) STRICT;

    CREATE TABLE phrase (
      row INTEGER PRIMARY KEY,
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      removed_at INTEGER,
      section TEXT NOT NULL CHECK (length(section) <= 500),
      title TEXT NOT NULL CHECK (length(title) <= 500),
      text TEXT NOT NULL CHECK (length(text) <= 100000),
      language TEXT NOT NULL CHECK (length(language) <= 500),
      owner TEXT NOT NULL CHECK (length(owner) <= 500)
    ) STRICT;

    CREATE TABLE busy_time (
      row INTEGER PRIMARY KEY,
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      removed_at INTEGER,
      coach TEXT NOT NULL CHECK (length(coach) <= 500),
      day TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      start INTEGER CHECK (start BETWEEN 0 AND 1439),
      minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
      title TEXT NOT NULL CHECK (length(title) <= 500),
      place TEXT NOT NULL CHECK (length(place) <= 500),
      uid TEXT NOT NULL CHECK (length(uid) <= 500),
      occurrence TEXT NOT NULL CHECK (length(occurrence) <= 500)
    ) STRICT;
    CREATE INDEX busy_time_day ON busy_time(coach, day) WHERE removed_at IS NULL;


    """

  private static let worklist2 = """
    -- The worklist, derived from the records by the rules: what of a client is due, and on which days it is listed. Days are
    -- days since 1970, with a far one for no day.
    CREATE TABLE due_item (
      client INTEGER NOT NULL REFERENCES client(row),
      key TEXT NOT NULL,
      severity INTEGER NOT NULL,
      kind TEXT NOT NULL,
      opens INTEGER NOT NULL,
      due INTEGER NOT NULL,
      until INTEGER NOT NULL,
      subject BLOB CHECK (length(subject) = 16),
      booked INTEGER,
      postponed INTEGER,
      reason TEXT,
      PRIMARY KEY (client, key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX due_item_kind ON due_item(severity, due);
    CREATE INDEX due_item_day ON due_item(due, severity);


    """
}
