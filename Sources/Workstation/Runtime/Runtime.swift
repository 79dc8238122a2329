import Casework
import Interface
import ReferenceData
package import Terminal

/// The loop of the program on a terminal: waits for events, hands them to the engine, draws once.
///
/// One thread. All pending keys are taken before a frame is drawn, so that a held key over a slow line costs one frame.
package final class Runtime {
  private let engine: Engine
  private let device: any TerminalDevice
  /// What came while a long task was shown; it is handled after the task.
  private var waiting: [TerminalEvent] = []

  /// Draws at the latest after this many milliseconds of input that does not end.
  private static let longestBatch: Int64 = 30

  package init(engine: Engine, device: any TerminalDevice) {
    self.engine = engine
    self.device = device
  }

  /// Runs until the person quits or the terminal is gone.
  package func run() {
    engine.suspend = { [device] in device.suspend() }
    engine.showWaiting = { [weak self] in self?.draw() }
    engine.showProgress { [weak self] done, total in self?.drawProgress(done, of: total) ?? false }
    engine.dispatch(.started)
    draw()
    while engine.isRunning {
      step()
      draw()
      wake()
    }
  }

  private func step() {
    take(nextEvent(timeout: timeout))
    let began = engine.now.milliseconds
    while engine.isRunning, !waiting.isEmpty || device.hasPendingInput,
      engine.now.milliseconds - began < Self.longestBatch
    {
      take(nextEvent(timeout: 0))
    }
  }

  /// Does what is due after the frame, so that keys that keep coming cannot put it off.
  private func wake() {
    guard engine.isRunning, let due = engine.deadline, due <= engine.now else { return }
    take(.timeout)
    draw()
  }

  private func nextEvent(timeout milliseconds: Int?) -> TerminalEvent {
    waiting.isEmpty ? device.nextEvent(timeout: milliseconds) : waiting.removeFirst()
  }

  private func take(_ event: TerminalEvent) {
    engine.dispatch(.terminal(event))
    // Without a terminal there is nobody to tell that a draft could not be kept.
    if event == .hangUp || event == .terminate { engine.stop() }
    // The window may have changed while the shell had it.
    if engine.isRunning, device.size != engine.model.session.size {
      engine.dispatch(.terminal(.resize(device.size)))
    }
  }

  /// Milliseconds to the next moment a screen wants to be woken at; nil to wait for ever.
  private var timeout: Int? {
    engine.deadline.map { Int(max(0, $0.milliseconds - engine.now.milliseconds)) }
  }

  private func draw() {
    guard engine.isRunning else { return }
    device.draw(View.grid(engine.model))
  }

  /// Shows how far a long task is.
  ///
  /// - Returns: Whether it may go on; Esc or a lost terminal stops it.
  private func drawProgress(_ done: Int, of total: Int) -> Bool {
    let words = engine.model.session.words
    engine.model.session.say(
      .progress, ["done": words.number(done), "total": words.number(total)])
    draw()
    guard device.hasPendingInput else { return true }
    switch device.nextEvent(timeout: 0) {
    case .key(.escape): return false
    case .hangUp, .terminate:
      engine.stop()
      return false
    case let event:
      waiting.append(event)
      return true
    }
  }
}
