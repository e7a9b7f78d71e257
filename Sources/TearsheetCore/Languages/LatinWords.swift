extension FunctionWords {
  /// Languages in Latin letters.
  static let latin = FunctionWords([
    (
      "en",
      """
      the of and to in is was for that with on as his her they are has have been were which from by \
      at it this not but he she said would their who had will an be or its after about more than
      """, ""
    ),
    (
      "de",
      """
      der die das und ist nicht ein eine einen einem einer des dem den von mit für auf sich auch im \
      wird werden hat haben nach bei aus wie über vor zum zur durch noch sind war wurde als dass er \
      sie es am um so nur mehr oder aber kann gegen seit unter zwischen
      """, "äöüß"
    ),
    (
      "fr",
      """
      le la les des et est une un du dans pour que qui pas sur au aux avec par ce cette ces il elle \
      ils sont ont été plus ne se son sa ses leur mais nous vous où être fait après comme selon
      """, "éèêëàâçùûîïôœ"
    ),
    (
      "es",
      """
      el la los las de y que en un una del por con para se su sus al es no lo como más pero fue ha \
      han este esta entre sobre según desde también ser son sin muy años hasta cuando donde
      """, "áéíóúñ"
    ),
    (
      "pt",
      """
      o a os as de e que em um uma do da dos das no na nos nas por com para se seu sua ao à não é \
      mais foi são como mas pelo pela também ser está entre sobre até quando muito ele ela já há
      """, "ãõáâéêíóôúç"
    ),
    (
      "it",
      """
      il lo la gli le di e che in un una del della dei delle dello degli nel nella per con da al \
      alla sono è non si su come più anche ha hanno dal dalla suo sua questo questa stato ma o i \
      essere dopo tra fra ai sul sulla
      """, "àèéìòù"
    ),
    (
      "nl",
      """
      de het een en van in is op te dat die met voor niet zijn aan er om ook als bij maar door naar \
      uit over wordt werd heeft hebben was worden nog tot deze dit zich meer kan wel geen onder
      """, "ëï"
    ),
    (
      "pl",
      """
      i w na z do się nie że jest o to jak po co za od przez dla są ale był była było oraz który \
      która które tym tego jego jej ich przy już tylko może także został przed roku ze
      """, "ąćęłńśźżó"
    ),
    (
      "cs",
      """
      a v na se je že s z do o k i po pro za by ale jsou byl byla bylo jako který která které jeho \
      jejich také ve od podle při až už nebo není tak mezi ze jen bude před let
      """, "ěščřžýáíéůúďťň"
    ),
    (
      "hu",
      """
      a az és hogy nem is egy ez azt van volt meg csak már még el de mint vagy ki amely szerint \
      után lesz ezt aki között fel be kell lehet majd minden több által
      """, "őűáéíóöúü"
    ),
    (
      "ro",
      """
      și în de la a cu pe că nu o din un este pentru mai care au fost ce sau dar ca prin după lui \
      fi sunt se al ale cel cea acest această între până foarte fără către
      """, "ăâîșțşţ"
    ),
    (
      "sv",
      """
      och att det som en på är av för den med till inte har de om ett men var jag sig från vid nu \
      när efter också kan över hade ska skulle mot eller där vara blev under han hon sade
      """, "åäö"
    ),
    (
      "da",
      """
      og at det en på er af for den med til ikke har de om et men var jeg sig fra ved nu når efter \
      også kan over havde skal skulle mod eller der være blev under han hun siger ud hvor mere
      """, "æøå"
    ),
    (
      "no",
      """
      og å det en på er av for den med til ikke har de om et men var jeg seg fra ved nå når etter \
      også kan over hadde skal skulle mot eller der være ble under han hun sier ut hvor mer som \
      ikkje eg dei frå ein kva vart noko
      """, "æøå"
    ),
    (
      "fi",
      """
      ja on ei se että oli ovat mutta myös kun hän joka mukaan sekä niin kuin voi tai jos ole ollut \
      sen tämä olla vain jo nyt vielä hänen koska kanssa jälkeen noin heidän sitä jonka
      """, "äö"
    ),
    (
      "tr",
      """
      ve bir bu da de için ile olarak çok daha olan gibi ancak sonra kadar en ne o var değil dedi \
      her ya ise olduğu tarafından büyük göre ki iki etti oldu yeni
      """, "ığşçöüİ"
    ),
    (
      "id",
      """
      yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena tersebut ada bisa \
      oleh mereka adalah sudah saat telah kata atau lebih seorang sebagai para tahun kami
      """, ""
    ),
    (
      "vi",
      """
      và của là có trong cho được các một với không những người này đã để khi từ về đến cũng như \
      ra tại năm trên bị theo sẽ nhiều vào ông ngày
      """, "đơưạảấầậắặếềểệịọốồộớờợụủứừữựỹ"
    ),
  ])
}
