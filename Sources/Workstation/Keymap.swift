package import Terminal

/// From a key to the command that it does on the top screen.
package enum Keymap {
  /// The offered command that has the key; nil when none has.
  ///
  /// A usable command goes before one that only says why it cannot be used.
  package static func command(for key: Key, on model: Model) -> CommandID? {
    let offers = Update.offers(model).filter { offer in
      Command.of(offer.command)?.keys.contains(key) ?? false
    }
    return (offers.first { $0.obstacle == nil } ?? offers.first)?.command
  }
}
