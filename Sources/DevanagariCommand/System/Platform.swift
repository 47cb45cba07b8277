import SystemPackage

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What the system offers and `SystemPackage` does not.
enum Platform {
  /// Whether standard output is a terminal.
  static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) != 0 }

  /// How many cells a line of the terminal has: what `COLUMNS` says, or the terminal, or 80.
  static var terminalWidth: Int {
    let columns = environment("COLUMNS").flatMap(Int.init)
    if let columns, (1...10_000).contains(columns) { return columns }
    var size = winsize()
    let isKnown = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    return isKnown && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  /// The bytes of each argument behind the name of the command.
  static var arguments: [[UInt8]] {
    (1..<max(1, Int(CommandLine.argc))).map { index in
      guard let argument = unsafe CommandLine.unsafeArgv[index] else { return [] }
      let bytes = unsafe UnsafeRawBufferPointer(start: argument, count: strlen(argument))
      return unsafe Array(bytes)
    }
  }

  /// The value of a variable of the environment.
  static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// The file that a path leads to, with no symbolic links in its path.
  static func realPath(of path: FilePath) throws(Errno) -> FilePath {
    let resolved = unsafe path.withPlatformString { unsafe realpath($0, nil) }
    guard let resolved = unsafe resolved else { throw lastError }
    defer { unsafe free(resolved) }
    return unsafe FilePath(platformString: resolved)
  }

  /// Gives a file owner, group and permissions, as far as they may be given.
  static func setAttributes(of descriptor: FileDescriptor, like stat: Stat) throws(Errno) {
    var mode = stat.permissions.rawValue
    let owner = stat.userID.rawValue
    let group = stat.groupID.rawValue
    let isKept = fchown(descriptor.rawValue, owner, group) == 0
    if !isKept {
      // Whoever may not give a file away may still give it to one of their groups.
      _ = fchown(descriptor.rawValue, getuid(), group)
      // To run as its owner was allowed for the old owner.
      mode &= 0o1777
    }
    guard fchmod(descriptor.rawValue, mode) == 0 else { throw lastError }
  }

  /// How many cores the machine has.
  static var coreCount: Int { max(sysconf(CInt(_SC_NPROCESSORS_ONLN)), 1) }

  /// Whether one can read from the file, or stands at its end, without waiting longer.
  static func isReady(_ descriptor: FileDescriptor, withinMilliseconds time: CInt) -> Bool {
    var state = pollfd(fd: descriptor.rawValue, events: CShort(POLLIN), revents: 0)
    return unsafe poll(&state, 1, time) != 0
  }

  /// Waits until what was written is on the disk.
  static func synchronize(_ descriptor: FileDescriptor) throws(Errno) {
    guard fsync(descriptor.rawValue) == 0 else { throw lastError }
  }

  /// Puts a file in the place of another, at once.
  static func rename(_ source: FilePath, to target: FilePath) throws(Errno) {
    let result = unsafe source.withPlatformString { source in
      unsafe target.withPlatformString { target in
        unsafe systemRename(source, target)
      }
    }
    guard result == 0 else { throw lastError }
  }

  /// Removes a file, if it is there.
  static func remove(_ path: FilePath) {
    _ = unsafe path.withPlatformString { path in unsafe unlink(path) }
  }

  private static var lastError: Errno { Errno(rawValue: errno) }
}

// Inside `Platform` its own function has the name.
private func systemRename(_ source: UnsafePointer<CChar>, _ target: UnsafePointer<CChar>) -> CInt {
  unsafe rename(source, target)
}

extension Stat {
  /// Whether it is one file, whatever its names.
  func isSameFile(as other: Stat) -> Bool { inode == other.inode && deviceID == other.deviceID }

  /// Whether nobody has written to the file, as far as its times tell.
  func isSameContent(as other: Stat) -> Bool {
    isSameFile(as: other) && size == other.size
      && st_mtim.tv_sec == other.st_mtim.tv_sec && st_mtim.tv_nsec == other.st_mtim.tv_nsec
  }
}
