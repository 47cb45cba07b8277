import CLibFuzzer

/// Runs libFuzzer on the target that `--target=NAME` names; the other options are libFuzzer's own.
@main enum Main {
  // The function that libFuzzer calls can hold nothing.
  private static let target: FuzzTarget? = {
    let option = "--target="
    let name = CommandLine.arguments.first { $0.hasPrefix(option) }?.dropFirst(option.count)
    return FuzzTarget.all.first { $0.name == name ?? "" }
  }()

  static func main() {
    guard target != nil else {
      for target in FuzzTarget.all { print(target.name) }
      return
    }
    var count = CommandLine.argc
    var arguments = unsafe CommandLine.unsafeArgv
    _ = unsafe LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
      let input = unsafe UnsafeBufferPointer(start: bytes, count: count)
      unsafe Main.target?.run(Input(Array(input)))
      return 0
    }
  }
}
