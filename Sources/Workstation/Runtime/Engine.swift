package import Casework

/// The model with its effects: what the screen and the linear mode both run on.
package final class Engine {
  package var model: Model
  private let performer: EffectPerformer
  private let clock: Clock
  /// Whether the person has not yet quit.
  package private(set) var isRunning = true
  /// Gives the terminal to the shell and comes back; nothing where there is none to give.
  package var suspend: () -> Void = {}
  /// Puts settings to use outside the model: the theme of the terminal.
  package var applySettings: (Settings) -> Void = { _ in }

  /// Draws what has been said before a task that takes its time.
  package var showWaiting: () -> Void = {}

  package init(model: Model, performer: EffectPerformer, clock: Clock) {
    self.model = model
    self.performer = performer
    self.clock = clock
  }

  package var now: Moment { clock.now() }

  /// The next moment at which a screen wants to be woken; nil when all can sleep.
  package var deadline: Moment? {
    model.screens.compactMap { $0.deadline(model.session) }.min()
  }

  /// Stops without asking: the terminal is gone.
  package func stop() {
    isRunning = false
  }

  /// Updates the model by an event and has everything done that follows from it.
  ///
  /// What comes after an effect that failed is not done: who could not keep the draft does not leave, and what could not
  /// be logged is not read.
  package func dispatch(_ event: Event) {
    var events = [event]
    while !events.isEmpty {
      model.session.now = clock.now()
      for effect in Update.update(&model, events.removeFirst()) {
        guard let result = perform(effect) else { continue }
        events.append(.result(result))
        if case .failed = result { break }
      }
    }
  }

  private func perform(_ effect: Effect) -> EffectResult? {
    switch effect {
    case .quit:
      isRunning = false
      return nil
    case .suspend:
      suspend()
      return nil
    default:
      if effect.takesTime { showWaiting() }
      let result = performer.perform(effect, user: model.session.user)
      if case .settingsSaved(let settings)? = result {
        applySettings(settings)
        model.session.words = performer.words
      }
      return result
    }
  }

  /// Hears how far a long task is; false stops it.
  package func showProgress(by show: @escaping (_ done: Int, _ total: Int) -> Bool) {
    performer.showProgress = show
  }
}
