extension GeneratedFile {
  static func codes(_ kinds: ScalarKinds) -> String {
    """
    // What a machine's output says of a segment: its kind in the low bits, and flags.
    #ifndef DVN_CODES_H
    #define DVN_CODES_H

    enum {
    \(constants("kind", kinds.names + kinds.ruleKinds))
      dvn_kind_mask = 0x\(hex(Machine.kindMask)),
    \(constants("reason", kinds.reasons))
      dvn_reason_shift = \(Machine.reasonShift),
      dvn_flag_ill_formed = 0x\(hex(Machine.illFormedFlag)),
      dvn_flag_dictionary = 0x\(hex(Machine.dictionaryFlag)),
      dvn_boundary = 0x\(hex(Machine.boundaryFlag)),
      dvn_resync_unknown = \(Resynchronization.unknown),
      dvn_resync_boundary = \(Resynchronization.boundary),
      dvn_resync_meeting = \(Resynchronization.meeting),
      dvn_devanagari_values = \(TwoStageTable.devanagariValues),
    };

    #endif

    """
  }

  static func scalarClasses(_ classes: ScalarClasses) -> String {
    let table = classes.table
    return """
      // The class of a scalar s is values[blocks[s >> 6] << 6 | (s & 63)].
      #include "CDevanagariTables.h"

      \(array("uint16_t", "blocks", table.blocks))
      \(array("uint8_t", "values", table.values))
      const uint16_t *dvn_class_blocks(void) { return blocks; }
      const uint8_t *dvn_class_values(void) { return values; }

      """
  }

  static func abbreviations(_ list: AbbreviationList) -> String {
    let offsets = list.words.reduce(into: [0]) { $0.append($0.last! + $1.count) }
    // Words that begin before U+0900 + i in the order of UTF-8.
    let firsts = (0...128).map { index in
      let scalar = Unicode.Scalar(UInt32(0x900 + index))!
      return list.words.count { $0.lexicographicallyPrecedes(Array(UTF8.encode(scalar)!)) }
    }
    return """
      #include "CDevanagariTables.h"

      \(array("uint8_t", "bytes", list.words.flatMap { $0.map(Int.init) }))
      \(array("uint16_t", "offsets", offsets, width: 16))
      \(array("uint16_t", "firsts", firsts, width: 16))
      const uint8_t *dvn_abbreviation_bytes(void) { return bytes; }
      const uint16_t *dvn_abbreviation_offsets(void) { return offsets; }
      const uint16_t *dvn_abbreviation_firsts(void) { return firsts; }

      """
  }

  static func machine(_ machine: Machine, inertRow: Int) -> String {
    """
    #include "CDevanagariTables.h"

    \(array("uint16_t", "transitions", machine.table, width: machine.rowWidth))
    \(array("uint8_t", "resync", machine.resynchronization, width: machine.rowWidth))
    static const dvn_machine machine = {
      .transitions = transitions,
      .resync = resync,
      .row_width = \(machine.rowWidth),
      .first_special_row = \(machine.firstSpecialRow),
      .first_look_ahead_row = \(machine.firstLookAheadRow),
      .first_look_up_row = \(machine.firstLookUpRow),
      .inert_row = \(inertRow),
    };
    const dvn_machine *dvn_machine_\(machine.name.split(separator: "-").joined(separator: "_"))(void) { return &machine; }

    """
  }
}
