import SystemPackage

/// A file beside another, which it is to replace.
struct TemporaryFile {
  private let original: FilePath
  private let path: FilePath
  private let descriptor: FileDescriptor
  // The original's name, for messages.
  private let name: String

  /// Creates an empty file in the folder of `original`, for its owner only.
  init(replacing original: FilePath, name: String) throws(Fault) {
    let folder = original.removingLastComponent()
    do {
      // Nobody can write into a file that may not be written to; to replace it is the same.
      try FileDescriptor.open(original, .writeOnly).close()
      (path, descriptor) = try Self.create(in: folder)
    } catch {
      throw Fault.fixing(name, error as? Errno ?? .ioError)
    }
    self.original = original
    self.name = name
  }

  private static func create(in folder: FilePath) throws -> (FilePath, FileDescriptor) {
    for _ in 0..<100 {
      let number = String(UInt64.random(in: .min ... .max), radix: 36)
      let path = folder.appending(".devanagari-\(number)")
      do {
        let descriptor = try FileDescriptor.open(
          path,
          .writeOnly,
          options: [.create, .exclusiveCreate, .closeOnExec],
          permissions: .ownerReadWrite
        )
        return (path, descriptor)
      } catch Errno.fileExists {
        continue
      }
    }
    throw Errno.fileExists
  }

  /// Returns a buffer that writes to the file.
  func output() -> OutputBuffer {
    let name = name
    return OutputBuffer(to: descriptor) { Fault.fixing(name, $0) }
  }

  /// Puts the file in the place of the original.
  func replaceOriginal(like stat: Stat) throws(Fault) {
    do {
      try Platform.setAttributes(of: descriptor, like: stat)
      try Platform.synchronize(descriptor)
      try Platform.rename(path, to: original)
    } catch {
      throw Fault.fixing(name, error)
    }
    try? descriptor.close()
  }

  /// Removes the file.
  func remove() {
    try? descriptor.close()
    Platform.remove(path)
  }
}
