/// Pages in the shapes that aggregators have, in the tests' own words.
enum ShapePages {
  /// Name and bytes of each.
  static let all: [(name: String, bytes: [UInt8])] = [
    ("full", Array(full.utf8)), ("dashed", Array(dashed.utf8)), ("listing", Array(listing.utf8)),
    ("bare", Array(bare.utf8)),
  ]

  static let full = """
    logo
    Harbour town votes to keep its old ferry

    Harbour town votes to keep its old ferry

    Coastal Courier3 days ago
    The ferry Marta leaves the pier at Lindholm on Sunday. (Ada Berg/Coastal Courier)
    The council of Lindholm voted on Monday to keep the ferry that has crossed the bay since 1952.
    Nine members were in favour, and four wanted to build a bridge instead of it.
    "We could not imagine the town without it," said the mayor, Jonas Ek, after the vote.
    (This article was written by Ada Berg and Tom Lund in Lindholm.)
    Blue gradient

    Try Our Smart Tools

    Comments

    No comments yet...

    Related Articles

    Bridge builders look for work elsewhere
    Bridge builders look for work elsewhere

    Bay Tribune

    time12 minutes ago

      • Bay Tribune

    Bridge builders look for work elsewhere

    By Nora Vik Engineers who had hoped to build the bridge are leaving. The firm said on Tuesday \
    that it would look at three other sites along the coast. It gave no names. © 2025 Bay Tribune. \
    All rights reserved.

    Ferry tickets get dearer

    time40 minutes ago

    Ferry tickets get dearer

    LINDHOLM, May 6 (Reuters) - Tickets for the ferry will cost a tenth more from June, the \
    operator said. It blamed the price of fuel, which has doubled since the winter.

    DOWNLOAD THE APP

    Get Started Now: Download the App
    """

  static let dashed = """

    Orchard keepers fear a late frost
    Growers in the valley lit fires between the trees on Friday night to save the blossom.
    The meteorological office expects temperatures below zero until the middle of the week.
    © DPA
    Hashtags
    #frost
    #orchards

    Comments
    No comments yet...
    Related Articles


    Valley Post
    an hour ago
    - Valley Post
    Orchard keepers fear a late frost
    MERAN (dpa) -- Growers in the valley lit fires between the trees on Friday night to save the \
    blossom. The meteorological office expects temperatures below zero until midweek.


    Hill Weekly
    2 hours ago
    - Hill Weekly
    Cider makers hope for a good year
    KARL HOLZ BOZEN -- Cider makers say that demand has risen for the third year. They sold two \
    million bottles last autumn.
    """

  static let listing = """
    #

    Latest news with #Marta

    Ferry stays in harbour after storm
    Ferry stays in harbour after storm

    Bay Tribune

    time11-06-2025

      • Weather
      • Bay Tribune

    Ferry stays in harbour after storm

    The ferry did not leave on Wednesday because of the storm. The operator hopes that it can sail \
    again on Friday, when the wind is to drop.

    A teaser without a text
    A teaser without a text

    Coastal Courier

    time10-06-2025

      • Coastal Courier

    A teaser without a text
    """

  static let bare = """
    The museum of Lindholm will open its new wing in autumn, its director said on Thursday. It \
    holds four hundred models of ships.

    Visitors can see a boat of the twelfth century that divers found in the bay two years ago.
    """
}
