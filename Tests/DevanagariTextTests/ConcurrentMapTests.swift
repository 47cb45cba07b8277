import DevanagariText
import Synchronization
import Testing

/// Work on many elements at the same time.
struct ConcurrentMapTests {
  private struct Fault: Error, Equatable { let number: Int }

  @Test(arguments: [1, 2, 3, 8, 100])
  func resultsComeInOrder(width: Int) async throws {
    var results: [Int] = []
    let squares = (0..<50).concurrentMap(width: width) { number in
      // Later elements are done sooner.
      for _ in 0..<(50 - number) { await Task.yield() }
      return number * number
    }
    for try await square in squares { results.append(square) }
    #expect(results == (0..<50).map { $0 * $0 })
  }

  @Test func nothingComesOfNothing() async throws {
    for try await _ in "".chunks(ofBytes: 10).concurrentMap(width: 4, { $0.utf8.count }) {
      Issue.record("there is no chunk")
    }
  }

  @Test(arguments: [1, 2, 5])
  func noMoreAreWorkedOnThanMayBe(width: Int) async throws {
    // How many are at work, how many were at once, and how many began.
    let counts = Mutex((now: 0, most: 0, begun: 0))
    var taken = 0
    let results = (0..<40).concurrentMap(width: width) { number in
      counts.withLock {
        $0.begun += 1
        $0.now += 1
        $0.most = max($0.most, $0.now)
      }
      for _ in 0..<10 { await Task.yield() }
      counts.withLock { $0.now -= 1 }
      return number
    }
    for try await _ in results {
      taken += 1
      #expect(counts.withLock { $0.begun } <= taken + width)
    }
    #expect(taken == 40)
    #expect(counts.withLock { $0.most } <= width)
  }

  @Test func resultsBeforeAFaultComeFirst() async {
    var results: [Int] = []
    await #expect(throws: Fault(number: 7)) {
      let numbers = (0..<20).concurrentMap(width: 4) { number in
        if number == 7 || number == 8 { throw Fault(number: number) }
        return number
      }
      for try await number in numbers { results.append(number) }
    }
    #expect(results == Array(0..<7))
  }

  @Test func resultsBeforeAFaultOfTheSequenceComeFirst() async {
    var results: [Int] = []
    let numbers = AsyncThrowingStream<Int, any Error> { continuation in
      for number in 0..<3 { continuation.yield(number) }
      continuation.finish(throwing: Fault(number: 3))
    }
    await #expect(throws: Fault(number: 3)) {
      for try await number in numbers.concurrentMap(width: 8, { $0 }) { results.append(number) }
    }
    #expect(results == [0, 1, 2])
  }

  @Test func nothingIsLeftAfterAFault() async throws {
    let numbers = (0..<9).concurrentMap(width: 3) { number in
      if number == 1 { throw Fault(number: 1) }
      return number
    }
    var iterator = numbers.makeAsyncIterator()
    let first = try await iterator.next()
    var fault: Fault?
    do {
      _ = try await iterator.next()
    } catch {
      fault = error as? Fault
    }
    let rest = try await iterator.next()
    #expect(first == 0)
    #expect(fault == Fault(number: 1))
    #expect(rest == nil)
  }

  @Test func whoIsCancelledCancelsTheWork() async throws {
    let (begun, mark) = AsyncStream<Int>.makeStream()
    let cancelled = Mutex(0)
    let work = Task {
      let endless = (0..<10).concurrentMap(width: 3) { number in
        mark.yield(number)
        do {
          try await Task.sleep(for: .seconds(600))
        } catch {
          cancelled.withLock { $0 += 1 }
          throw error
        }
        return number
      }
      for try await _ in endless { Issue.record("nobody waits so long") }
    }
    var count = 0
    for await _ in begun {
      count += 1
      if count == 3 { break }
    }
    work.cancel()
    await #expect(throws: CancellationError.self) { try await work.value }
    // The first is waited for; the others end in their own time.
    while cancelled.withLock({ $0 }) < 3 { await Task.yield() }
  }

  @Test func whoStopsTakingCancelsTheWork() async throws {
    let (ends, mark) = AsyncStream<Int>.makeStream()
    let numbers = (0..<10).concurrentMap(width: 3) { number in
      if number > 0 {
        // It ends only if it is cancelled.
        try? await Task.sleep(for: .seconds(600))
        mark.yield(number)
      }
      return number
    }
    for try await _ in numbers { break }
    var iterator = ends.makeAsyncIterator()
    let ended = [await iterator.next(), await iterator.next()]
    #expect(Set(ended) == [1, 2])
  }

  @Test func chunksAreCountedLikeTheText() async throws {
    let text = String(repeating: "राम घर गया। का, के\n", count: 2000)
    var count = 0
    let counts = text.chunks(ofBytes: 1000).concurrentMap(width: 4) { chunk in
      chunk.segmented(into: .words).count { $0.kind == .letters }
    }
    for try await part in counts { count += part }
    #expect(count == 2000 * 5)
  }
}
