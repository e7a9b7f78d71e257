/// Words around a name that tell a place from a person, a paper or a club.
enum PlaceCues {
  /// Before a place, hardly before a person.
  static let locative = words(
    """
    in at near from to outside across around toward towards into throughout inside via of visit \
    visits visited visiting leave leaves left leaving reach reached entered northern southern \
    eastern western central downtown northeastern northwestern southeastern southwestern north \
    south east west capital against between invade invaded border bordering In At Near From To \
    Outside Across Around Toward Towards Into Throughout Inside Of Northern Southern Eastern \
    Western Central Downtown North South East West Greater Upper Lower
    """)

  /// Before places only: they hold even where the name is a person's in the same text.
  static let strictlyLocative = words(
    """
    in In near Near outside Outside across Across throughout Throughout inside Inside northern \
    southern eastern western central downtown
    """)

  /// Capital only because a sentence or a headline begins.
  static let openings = words(
    """
    The A An In At On By For From To Of And But As If When While After Before Since Until Because \
    Although Though With Without Near Outside Across Around Despite During Under Over Between Both \
    Even Meanwhile However Also Yet Is Are Was Were Has Have Had Will Would Can Could May Should \
    Does Did That This Those These Only Most Many Some Where What Who Why How Then Now Once Like \
    Unlike January February March April May June July August September October November \
    December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Capital Port City Greater \
    Inner Mayor Against Through Throughout Into Visit Leaving Today Yesterday
    """)

  /// Capital words that follow a place's name without making another name of it.
  static let followers = words(
    """
    President Prime Premier Minister Foreign Defence Defense Finance Interior Mayor Governor Gov \
    Senator Sen Rep Secretary Attorney King Queen Prince Police Army Navy Air Parliament Senate \
    House Assembly Legislature Supreme Court High Embassy Ambassador International Airport \
    Olympics Olympic Paralympic Games Marathon Summit Conference Embassy Stock Exchange \
    University City State Metropolitan District Province Prefecture Republican Republicans \
    Democrat Democrats Democratic Monday Tuesday Wednesday Thursday Friday Saturday Sunday January \
    February March April May June July August September October November December And
    """)

  /// What makes a county, a paper, a company or a club of a place's name.
  static let organizations = words(
    """
    County Parish Times Post Herald Tribune Journal Daily Express Telegraph Gazette Chronicle Globe Mail News \
    Sun Star Examiner Inquirer Observer Dispatch Courier Mirror Guardian Airlines Airways Railway \
    Motors Motor Electric Steel Bancorp Holdings Corp Inc Ltd LLC Group United FC AFC SC Rovers \
    Wanderers Athletic Albion Hotspur Rangers Celtics Bulls Lakers Clippers Knicks Nets Heat Magic \
    Hawks Hornets Wizards Pistons Pacers Cavaliers Bucks Raptors 76ers Spurs Rockets Mavericks \
    Grizzlies Pelicans Thunder Nuggets Jazz Suns Kings Warriors Blazers Timberwolves Patriots Bills \
    Dolphins Jets Ravens Bengals Browns Steelers Texans Colts Jaguars Titans Broncos Chiefs Raiders \
    Chargers Cowboys Giants Eagles Commanders Redskins Bears Lions Packers Vikings Falcons Panthers \
    Saints Buccaneers Cardinals Rams 49ers Seahawks Yankees Mets Phillies Braves Marlins Nationals \
    Cubs Brewers Reds Pirates Dodgers Padres Diamondbacks Rockies Red White Blue Astros Angels \
    Athletics Mariners Guardians Indians Tigers Royals Twins Orioles Rays Bruins Sabres Canadiens \
    Senators Leafs Maple Hurricanes Flyers Penguins Capitals Islanders Devils Blackhawks Predators \
    Avalanche Stars Wild Flames Oilers Canucks Sharks Ducks Kraken Galaxy Dynamo Lokomotiv Spartak
    """)

  /// A people's name after these is its language.
  static let languageVerbs = words(
    """
    speak speaks spoke spoken speaking learn learns learned learning learnt teach teaches taught \
    teaching fluent study studied translated
    """)

  /// A people's name before these is its language.
  static let languageNouns = words(
    """
    language languages speaking speaker speakers lessons lesson class classes teacher teachers \
    translation translations subtitles subtitled dictionary grammar proficiency alphabet
    """)

  /// After `in English`, what shows that the language was meant.
  static let languageEnds = words("and or as with for to on by at but that so when because")

  /// Words written with a full stop that ends no sentence.
  static let abbreviations = words("St Mt Ft Mr Mrs Ms Dr Gov Sen Rep Gen Lt Col Prof Sgt Capt")

  /// Joins names of one kind.
  static let joints = words("and or And")

  private static func words(_ list: String) -> Set<UInt64> {
    Set(list.split(separator: " ").map { PlaceWord.hash(ofName: $0).first })
  }
}
