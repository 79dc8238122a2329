extension Schema {
  /// Clients and their records, the log of changes, the client list and its search, the coach's own.
  static let version1 =
    records1 + plans1 + changes1 + caseload1 + drafts1 + accessLog1
    + accessLogGuards1 + settings1

  static let records1 = """
    -- A date is ISO 8601 text. A text that is not known is empty; a value that is not known is null.
    -- The records of a client lie together, in the order of their creation.
    -- removed_at is when a record was removed, in milliseconds since 1970; its row stays for undo and history.
    CREATE TABLE client (
      row INTEGER PRIMARY KEY,
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      removed_at INTEGER,
      identity_code TEXT CHECK (length(identity_code) = 11),
      birth_date TEXT CHECK (birth_date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      family_name TEXT NOT NULL CHECK (length(family_name) <= 200),
      given_names TEXT NOT NULL CHECK (length(given_names) <= 200),
      address TEXT NOT NULL CHECK (length(address) <= 500),
      postal_code TEXT NOT NULL CHECK (postal_code = '' OR postal_code GLOB '[0-9][0-9][0-9][0-9][0-9]'),
      municipality TEXT NOT NULL CHECK (municipality = '' OR municipality GLOB '[0-9][0-9][0-9]'),
      phone TEXT NOT NULL CHECK (length(phone) <= 200),
      email TEXT NOT NULL CHECK (length(email) <= 320),
      mother_tongue TEXT NOT NULL CHECK (length(mother_tongue) <= 8),
      service_language TEXT NOT NULL CHECK (length(service_language) IN (0, 2)),
      needs_interpreter INTEGER NOT NULL CHECK (needs_interpreter IN (0, 1)),
      interpreter_language TEXT NOT NULL CHECK (length(interpreter_language) <= 8),
      citizenship TEXT NOT NULL CHECK (length(citizenship) <= 3),
      occupation TEXT NOT NULL CHECK (length(occupation) <= 5 AND occupation NOT GLOB '*[^0-9]*'),
      education TEXT NOT NULL CHECK (length(education) <= 8),
      earnings_related INTEGER CHECK (earnings_related IN (0, 1)),
      non_disclosure INTEGER NOT NULL CHECK (non_disclosure IN (0, 1)),
      coach TEXT NOT NULL CHECK (length(coach) <= 200),
      remark TEXT NOT NULL CHECK (length(remark) <= 100000)
    ) STRICT;
    CREATE UNIQUE INDEX client_identity_code ON client(identity_code)
      WHERE identity_code IS NOT NULL AND removed_at IS NULL;
    CREATE INDEX client_birth_date ON client(birth_date);

    CREATE TABLE job_search_period (
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      client INTEGER NOT NULL REFERENCES client(row),
      removed_at INTEGER,
      began TEXT CHECK (began GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      ended TEXT CHECK (ended GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      end_reason TEXT NOT NULL CHECK (length(end_reason) <= 200),
      CHECK (ended >= began),
      PRIMARY KEY (client, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE status_period (
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      client INTEGER NOT NULL REFERENCES client(row),
      removed_at INTEGER,
      status TEXT CHECK (status GLOB '[0-9][0-9]'),
      began TEXT CHECK (began GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      ended TEXT CHECK (ended GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      CHECK (ended >= began),
      PRIMARY KEY (client, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE unemployment_period (
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      client INTEGER NOT NULL REFERENCES client(row),
      removed_at INTEGER,
      began TEXT CHECK (began GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      ended TEXT CHECK (ended GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      CHECK (ended >= began),
      PRIMARY KEY (client, id)
    ) STRICT, WITHOUT ROWID;


    """

  private static let plans1 = """
    CREATE TABLE employment_plan (
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      client INTEGER NOT NULL REFERENCES client(row),
      removed_at INTEGER,
      kind TEXT CHECK (kind GLOB '[0-9][0-9]'),
      made_on TEXT CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      review_due TEXT CHECK (review_due GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      PRIMARY KEY (client, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE contact (
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      client INTEGER NOT NULL REFERENCES client(row),
      removed_at INTEGER,
      held_on TEXT CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      method TEXT NOT NULL CHECK (length(method) <= 8),
      PRIMARY KEY (client, id)
    ) STRICT, WITHOUT ROWID;


    """

  static let changes1 = """
    -- One row for each thing that was done, and one for each record it touched, in the order of doing.
    CREATE TABLE change_set (
      ord INTEGER PRIMARY KEY,
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      author TEXT NOT NULL,
      device BLOB NOT NULL CHECK (length(device) = 16),
      at INTEGER NOT NULL,
      label TEXT NOT NULL,
      undoes BLOB CHECK (length(undoes) = 16) REFERENCES change_set(id)
    ) STRICT;
    CREATE INDEX change_set_undoes ON change_set(undoes) WHERE undoes IS NOT NULL;

    -- ord: the number of the change set times 2^32, plus the number in the set from 1.
    -- operation: created, updated, deleted (removed), restored. patch: {"field":[before,after]}.
    CREATE TABLE change (
      ord INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      record BLOB NOT NULL CHECK (length(record) = 16),
      client INTEGER NOT NULL,
      operation TEXT NOT NULL CHECK (operation IN ('c', 'u', 'd', 'r')),
      patch TEXT NOT NULL
    ) STRICT;
    CREATE INDEX change_client ON change(client);


    """

  static let caseload1 = """
    -- The client list, derived from the records: the number of a row is its place in the order of names,
    -- and so the last word in every other order. Days are days since 1970, with a far one for no day.
    CREATE TABLE caseload (
      slot INTEGER PRIMARY KEY,
      client INTEGER NOT NULL UNIQUE REFERENCES client(row),
      name_key BLOB NOT NULL,
      id BLOB NOT NULL,
      family_name TEXT NOT NULL,
      given_names TEXT NOT NULL,
      birth INTEGER NOT NULL,
      status_key TEXT NOT NULL,
      status_since INTEGER NOT NULL,
      job_search_since INTEGER NOT NULL,
      job_search_ended INTEGER NOT NULL,
      unemployed_since INTEGER NOT NULL,
      plan_kind_key TEXT NOT NULL,
      plan_made INTEGER NOT NULL,
      plan_review_due INTEGER NOT NULL,
      last_contact INTEGER NOT NULL,
      municipality TEXT NOT NULL,
      municipality_key BLOB NOT NULL,
      service_language TEXT NOT NULL,
      mother_tongue_key TEXT NOT NULL,
      needs_interpreter INTEGER NOT NULL,
      non_disclosure INTEGER NOT NULL,
      coach TEXT NOT NULL,
      coach_key BLOB NOT NULL,
      immigrant INTEGER NOT NULL,
      no_earnings_related INTEGER NOT NULL,
      words TEXT NOT NULL,
      labels TEXT NOT NULL
    ) STRICT;
    CREATE INDEX caseload_name ON caseload(name_key);
    CREATE INDEX caseload_birth ON caseload(birth);
    CREATE INDEX caseload_status ON caseload(status_key);
    CREATE INDEX caseload_status_since ON caseload(status_since);
    CREATE INDEX caseload_job_search_since ON caseload(job_search_since);
    CREATE INDEX caseload_unemployed_since ON caseload(unemployed_since);
    CREATE INDEX caseload_plan_kind ON caseload(plan_kind_key);
    CREATE INDEX caseload_plan_review_due ON caseload(plan_review_due);
    CREATE INDEX caseload_last_contact ON caseload(last_contact);
    CREATE INDEX caseload_municipality ON caseload(municipality_key);
    CREATE INDEX caseload_coach ON caseload(coach_key);
    CREATE INDEX caseload_mother_tongue ON caseload(mother_tongue_key);

    -- Which rows of the client list a search token or a filter value finds: sorted slots in pieces.
    -- slots holds the differences from one slot to the next, from the first on, as LEB128.
    CREATE TABLE posting (
      token TEXT NOT NULL,
      first INTEGER NOT NULL,
      members INTEGER NOT NULL CHECK (members > 0),
      slots BLOB NOT NULL,
      PRIMARY KEY (token, first)
    ) STRICT, WITHOUT ROWID;


    """

  static let drafts1 = """
    CREATE TABLE draft (
      key TEXT PRIMARY KEY,
      text TEXT NOT NULL,
      cursor INTEGER NOT NULL CHECK (cursor >= 0),
      context TEXT NOT NULL,
      saved_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;


    """

  private static let accessLog1 = """
    CREATE TABLE access_log (
      ord INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      actor TEXT NOT NULL,
      client BLOB CHECK (length(client) = 16),
      action TEXT NOT NULL CHECK (action IN ('view', 'reveal', 'search', 'print', 'export')),
      field_group TEXT NOT NULL,
      purpose TEXT NOT NULL
    ) STRICT;

    """

  static let accessLogGuards1 = """
    CREATE INDEX access_log_client ON access_log(client);
    CREATE TRIGGER access_log_is_not_updated BEFORE UPDATE ON access_log
      BEGIN SELECT RAISE(ABORT, 'access_log is only added to'); END;
    CREATE TRIGGER access_log_is_not_replaced BEFORE INSERT ON access_log
      WHEN EXISTS (SELECT 1 FROM access_log WHERE ord = NEW.ord)
      BEGIN SELECT RAISE(ABORT, 'access_log is only added to'); END;
    CREATE TRIGGER access_log_is_not_deleted BEFORE DELETE ON access_log
      BEGIN SELECT RAISE(ABORT, 'access_log is only added to'); END;


    """

  static let settings1 = """
    CREATE TABLE setting (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE saved_view (
      name TEXT PRIMARY KEY CHECK (name <> ''),
      query TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE store_info (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      store BLOB NOT NULL CHECK (length(store) = 16),
      device BLOB NOT NULL CHECK (length(device) = 16),
      practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
      made_at INTEGER NOT NULL
    ) STRICT;


    """
}
