/// The elements that the renderer knows by name; all others are `unknown` and stand in the line.
enum HTMLTag: UInt8, CaseIterable {
  case unknown
  case a, abbr, address, amp, annotation, applet, area, article, aside, audio
  case b, base, blockquote, body, br, button
  case canvas, caption, center, cite, code, col, colgroup
  case dd, del, details, dialog, dir, div, dl, dt
  case em, embed, fieldset, figcaption, figure, font, footer, form, frameset
  case h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html
  case i, iframe, img, input, ins, kbd, label, legend, li, link, listing
  case main, map, mark, marquee, math, menu, meta, nav, noembed, noframes, noscript
  case object, ol, optgroup, option, p, param, plaintext, pre, q, s, samp, script, search, section
  case select, small, source, span, strong, style, sub, summary, sup, svg
  case table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt
  case u, ul, `var`, video, wbr, xmp

  /// The tag's traits.
  var traits: HTMLTraits { HTMLTraits.table[Int(rawValue)] }
}

/// What an element does to the lines around it and to the elements that are open.
struct HTMLTraits: OptionSet {
  let rawValue: UInt16

  /// Begins and ends a line.
  static let block = HTMLTraits(rawValue: 1 << 0)
  /// Never has content.
  static let void = HTMLTraits(rawValue: 1 << 1)
  /// Left out with all that stands in it.
  static let dropped = HTMLTraits(rawValue: 1 << 2)
  /// A start tag ends an open paragraph.
  static let endsParagraph = HTMLTraits(rawValue: 1 << 3)
  /// End tags do not reach over it.
  static let boundary = HTMLTraits(rawValue: 1 << 4)
  /// Holds running text as a rule, so that its lines belong to what it stands in.
  static let textBlock = HTMLTraits(rawValue: 1 << 5)
  /// Bold or italic.
  static let emphasis = HTMLTraits(rawValue: 1 << 6)
  /// `h1` to `h6`.
  static let heading = HTMLTraits(rawValue: 1 << 7)
  /// White space counts.
  static let preformatted = HTMLTraits(rawValue: 1 << 8)
  /// Holds text without elements.
  static let rawText = HTMLTraits(rawValue: 1 << 9)
  /// `td` and `th`.
  static let cell = HTMLTraits(rawValue: 1 << 10)

  static let table: [HTMLTraits] = HTMLTag.allCases.map(traits)

  private static func traits(of tag: HTMLTag) -> HTMLTraits {
    switch tag {
    case .h1, .h2, .h3, .h4, .h5, .h6: [.block, .endsParagraph, .textBlock, .heading]
    case .p: [.block, .endsParagraph, .textBlock]
    case .li, .dd, .dt, .figcaption, .summary, .legend: [.block, .endsParagraph, .textBlock]
    case .pre, .listing: [.block, .endsParagraph, .textBlock, .preformatted]
    case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl,
      .fieldset, .figure, .footer, .form, .header, .hgroup, .main, .menu, .nav, .ol, .search,
      .section, .ul:
      [.block, .endsParagraph]
    case .table: [.block, .endsParagraph, .boundary]
    case .td, .th: [.cell, .boundary, .textBlock]
    case .caption: [.block, .boundary, .textBlock]
    case .tr, .tbody, .thead, .tfoot: .block
    case .html: [.block, .boundary]
    case .body, .frameset, .button, .select, .option, .optgroup: .block
    case .marquee, .applet: .boundary
    case .hr: [.block, .void, .endsParagraph]
    case .area, .base, .br, .col, .embed, .img, .input, .link, .meta, .param, .source, .track, .wbr:
      .void
    case .annotation, .audio, .canvas, .iframe, .noembed, .noframes, .noscript, .object, .style,
      .svg, .template, .video:
      .dropped
    case .textarea: [.block, .rawText]
    case .xmp: [.block, .rawText, .preformatted, .endsParagraph]
    case .title, .script: .rawText
    case .b, .strong, .i, .em: .emphasis
    default: []
    }
  }
}
