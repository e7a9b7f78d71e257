/// Small inputs of every format, by the name they are read under.
let seeds: [(name: String, bytes: [UInt8])] =
  [
    ("a.txt", "logo\nHarbour council votes\n\nThe council voted é港.\n"),
    (
      "a.jsonl",
      #"{"id":"a","title":"T","text":"One","date":1710406800}"# + "\n{\"html\":\"<p>x\"}\n"
    ),
    ("b.json", #"[{"content":["One","Two"],"meta":{"url":"u"}}, {"body":"\ud83d\ude00"}]"#),
    ("c.json", #"{"articles":[{"description":"d","content":"<p>One</p>","source":{"name":"n"}}]}"#),
    ("a.warc", warc),
    ("a.wet", "WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: 3\r\n\r\nOne\r\n\r\n"),
    ("a.rss", rss), ("a.xml", atom),
    (
      "a.html",
      "<!doctype html><html lang=en><head><meta charset=utf-8><title>T &amp; U</title>"
        + "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"T\"}</script>"
        + "</head><body><nav><a href=/>x</a></nav><article><h1>T</h1><p>One<p>Two</article>"
    ),
  ].map { ($0.0, Array($0.1.utf8)) } + [
    ("b.txt", [0xFF, 0xFE, 0x48, 0, 0x3D, 0xD8, 0, 0xDE, 10, 0]),
    ("c.txt", [0x8D, 0x60, 0x82, 0xCC, 0x93, 0x8C, 0x91, 0xA4, 0x82, 0xCC, 0x8A, 0xDD]),
    ("a.txt.gz", gzip),
  ]

private let warc =
  "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: http://x.invalid/\r\n"
  + "WARC-Date: 2024-03-14T09:00:00Z\r\nContent-Length: 113\r\n\r\n"
  + "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=koi8-r\r\n"
  + "Transfer-Encoding: chunked\r\n\r\n4\r\n<p>O\r\n2\r\nne\r\n0\r\n\r\n\r\n\r\n"

private let rss =
  "<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE rss [<!ENTITY a \"b\">]><rss><channel>"
  + "<title>H</title><item><title>T &amp;amp; U</title><link>u</link><guid>g</guid>"
  + "<description><![CDATA[<p>One</p>]]></description></item></channel></rss>"

private let atom =
  "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title type=\"html\">T</title>"
  + "<author><name>A</name></author><link rel=\"alternate\" href=\"u\"/>"
  + "<content type=\"xhtml\"><div><p>One</p></div></content></entry></feed>"

/// `echo one | gzip -n`.
private let gzip: [UInt8] = [
  0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xCB, 0xCF, 0x4B, 0xE5, 2, 0, 0xF1, 0xDD, 0xC1, 0xC2, 4, 0,
  0, 0,
]
