/// What the model sees of a line, language-independent; the words come beside these.
///
/// The order is the order of the trained weights: append, never move.
enum Feature: Int, CaseIterable {
  // The line itself.
  case length, words, letters, capitals, digits, marks, commas, terminators, sentences
  case endsSentence, endsQuoted, endsColon, endsEllipsis, endsLetter, endsDigit, endsOther
  case startsCapital, startsSmall, startsDigit, startsQuote, startsOther
  case capitalisedWords, allCapitalWords, shortWords, wordLength, numbers, years, clocks
  case addresses, quotes, brackets, separators, slashes, colons, dashes, atSigns, rights
  case currency, symbols, questions, caseless, ideographs, indent, bullet, prose
  // Its place on the page.
  case blanksBefore, blanksAfter, repeatedBefore, repeats, foldedRepeats, ownWords
  case linesBefore, linesAfter, position, weightPosition, longAround, weightAround
  case inTightRun, inLooseRun, beforeTightRun, afterTightRun, beforeLooseRun, afterLooseRun
  case sharedWithRun, sharedWithFirst, sharedWithTitle, coversTitle, isTitle, afterTitle
  // The page.
  case pageLines, pageWeight, pageLong, pageRun, pageRunWeight, pageBlank, pageIdeographs
  // What comes back on the page.
  case sinceRepeated, untilRepeated, betweenRepeated, timesOfLastRepeated, timesOfNextRepeated
  case sinceOften, untilOften, betweenOften, timesOfLastOften, timesOfNextOften
  case repeatedNear, repeatedAround, pageRepeated
  case sameShapes, sameShapeShare, sameShapesNear, beat
  // The lines between blank ones.
  case blockLines, blockLength, blockProse, blockBefore, blockAfter
  // What the elements of an HTML page say; not there for plain text.
  case isParagraph, isHeading, isListItem, isQuote, isCaption, isCode, isTableCell, isDefinition
  case isTitleElement, headingLevel, depth, linkShare, emphasisShare
  case inArticle, inMain, inNav, inHeader, inFooter, inAside, inFigure, inForm, inList, inTable
  case inQuote, isHidden, inControl
  case containerLines, containerWeight, containerProse, containerLinks, besideContainer
  case pathLines, pathWeight, pathProse, pathLinks, besidePath
  case inProseContainer, inProsePath, declaredBody, declaredSubtitle
  case pageHintProse, pageLinks, pageHidden
}

extension Feature {
  /// How many features there are.
  static let count = allCases.count
  /// How many of them plain text has: the first ones.
  static let textCount = Feature.isParagraph.rawValue
}
