import Testing

/// The built workstation on a real pseudoterminal, one test at a time.
@Suite("End to end", .serialized)
struct EndToEndTests {}
