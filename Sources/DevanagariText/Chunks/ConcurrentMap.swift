extension AsyncSequence where Element: Sendable {
  /// Returns what `transform` makes of the elements, in their order; it works on up to `width` of them
  /// at the same time.
  ///
  /// ```swift
  /// let results = buffers.textChunks(ofBytes: 1 << 20).concurrentMap(width: 4) { chunk in
  ///   Normalizer.safe.normalize(chunk)
  /// }
  /// for try await text in results { print(text, terminator: "") }
  /// ```
  ///
  /// Elements are asked for as results are: whoever is slow to take results is not overrun, and no
  /// more than `width` elements and their results are held. The first result comes when so many
  /// elements have come, or all.
  ///
  /// If `transform` or the sequence throws, the results before that come first. If the task that
  /// takes the results is cancelled, or stops taking them, so is the work on the others; a cancelled
  /// one gets `CancellationError`.
  ///
  /// - Parameters:
  ///   - width: how many elements are worked on at a time: the number of cores is enough.
  ///   - transform: is called off the actor of whoever takes the results, in tasks of the same
  ///     priority.
  /// - Precondition: `width > 0`.
  public func concurrentMap<Output: Sendable>(
    width: Int,
    _ transform: @escaping @Sendable @concurrent (Element) async throws -> Output
  ) -> some AsyncSequence<Output, any Error> {
    precondition(width > 0, "nothing is done by no tasks")
    return ConcurrentMap(base: self, width: width, transform: transform)
  }
}

extension Sequence where Element: Sendable {
  /// Returns what `transform` makes of the elements, in their order; it works on up to `width` of them
  /// at the same time.
  ///
  /// ```swift
  /// var table = FrequencyTable()
  /// let tables = text.chunks(ofBytes: 1 << 20).concurrentMap(width: 4) { chunk in
  ///   FrequencyTable(chunk.segmented(into: .words).lazy.filter { $0.kind == .letters }.map(\.text))
  /// }
  /// for try await part in tables { table.merge(part) }
  /// ```
  ///
  /// All else is as for an `AsyncSequence`.
  ///
  /// - Precondition: `width > 0`.
  public func concurrentMap<Output: Sendable>(
    width: Int,
    _ transform: @escaping @Sendable @concurrent (Element) async throws -> Output
  ) -> some AsyncSequence<Output, any Error> {
    AsyncElements(base: self).concurrentMap(width: width, transform)
  }
}

/// The elements of a sequence, for which nobody has to wait.
private struct AsyncElements<Base: Sequence>: AsyncSequence {
  let base: Base

  func makeAsyncIterator() -> Iterator { Iterator(base: base.makeIterator()) }

  struct Iterator: AsyncIteratorProtocol {
    var base: Base.Iterator

    mutating func next(isolation actor: isolated (any Actor)?) async -> Base.Element? {
      base.next()
    }
  }
}

private struct ConcurrentMap<Base: AsyncSequence, Output: Sendable>: AsyncSequence
where Base.Element: Sendable {
  typealias Transform = @Sendable @concurrent (Base.Element) async throws -> Output

  let base: Base
  let width: Int
  let transform: Transform

  func makeAsyncIterator() -> Iterator {
    Iterator(base: base.makeAsyncIterator(), width: width, transform: transform)
  }

  struct Iterator: AsyncIteratorProtocol {
    // Nil at the end.
    private var base: Base.AsyncIterator?
    private let width: Int
    private let transform: Transform
    private let tasks = TaskQueue<Output>()
    // What is thrown when the results before it have been taken.
    private var fault: (any Error)?

    init(base: Base.AsyncIterator, width: Int, transform: @escaping Transform) {
      self.base = base
      self.width = width
      self.transform = transform
    }

    mutating func next(isolation actor: isolated (any Actor)?) async throws -> Output? {
      do {
        try Task.checkCancellation()
        await fill(isolation: actor)
        if let result = try await tasks.next(isolation: actor) { return result }
      } catch {
        end()
        throw error
      }
      guard let fault else { return nil }
      self.fault = nil
      throw fault
    }

    /// Begins as much work as may be done at the same time.
    private mutating func fill(isolation actor: isolated (any Actor)?) async {
      while tasks.count < width, base != nil {
        do {
          if let element = try await base?.next(isolation: actor) {
            tasks.add { [transform] in try await transform(element) }
          } else {
            base = nil
          }
        } catch {
          base = nil
          fault = error
        }
      }
    }

    /// Gives up all work that was begun.
    private mutating func end() {
      base = nil
      fault = nil
      tasks.cancelAll()
    }
  }
}

/// Tasks whose results are taken in the order in which they began.
private final class TaskQueue<Output: Sendable> {
  private var tasks: [Task<Output, any Error>] = []

  // Nobody will take the results.
  deinit { for task in tasks { task.cancel() } }

  var count: Int { tasks.count }

  func add(_ work: @escaping @Sendable @concurrent () async throws -> Output) {
    tasks.append(Task { try await work() })
  }

  func cancelAll() {
    for task in tasks { task.cancel() }
    tasks = []
  }

  /// Waits for the first result; nil if there is none.
  func next(isolation actor: isolated (any Actor)?) async throws -> Output? {
    guard let first = tasks.first else { return nil }
    // They are no children of this task.
    let result = try await withTaskCancellationHandler {
      try await first.value
    } onCancel: { [tasks] in
      for task in tasks { task.cancel() }
    }
    tasks.removeFirst()
    return result
  }
}
