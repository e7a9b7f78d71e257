#!/usr/bin/env python3
"""Writes archives and feeds with the libraries others use, reads them with those libraries and
with Tearsheet, and compares record by record.

    pip install warcio feedparser
    python3 check.py .build/debug/DumpRecords
"""
import calendar
import gzip
import io
import json
import os
import subprocess
import sys
import tempfile

import feedparser
from warcio.archiveiterator import ArchiveIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

TEXTS = {
    "en": "The harbour council voted to widen the eastern quay.",
    "fr": "Le conseil a voté l’élargissement du quai à l’été.",
    "ja": "港の東側の岸壁を広げる計画が可決された。",
    "ru": "Совет гавани проголосовал за расширение причала.",
}
CHARSETS = {"en": "utf-8", "fr": "windows-1252", "ja": "shift_jis", "ru": "koi8-r"}
DATE = "2024-03-14T09:00:00Z"


def page(language, number):
    title = "Story %d in %s" % (number, language)
    return "<html><head><title>%s</title></head><body><h1>%s</h1><p>%s</p></body></html>" % (
        title, title, TEXTS[language])


def chunked(body):
    pieces = [body[i:i + 37] for i in range(0, len(body), 37)]
    return b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in pieces) + b"0\r\n\r\n"


def write_warc(path, version, packed):
    with open(path, "wb") as out:
        writer = WARCWriter(out, gzip=packed, warc_version=version)
        writer.write_record(writer.create_warcinfo_record(os.path.basename(path), {"software": "x"}))
        for number, language in enumerate(sorted(TEXTS) * 5):
            body = page(language, number).encode(CHARSETS[language])
            fields = [("Content-Type", "text/html; charset=%s" % CHARSETS[language])]
            if number % 4 == 1:
                fields.append(("Transfer-Encoding", "chunked"))
                body = chunked(body)
            if number % 4 == 2:
                fields.append(("Content-Encoding", "gzip"))
                body = gzip.compress(body)
            head = StatusAndHeaders("200 OK", fields, protocol="HTTP/1.1")
            url = "http://example.invalid/%d" % number
            request = StatusAndHeaders("GET / HTTP/1.1", [("Host", "example.invalid")], is_http_request=True)
            writer.write_record(writer.create_warc_record(url, "request", http_headers=request))
            writer.write_record(writer.create_warc_record(
                url, "response", payload=io.BytesIO(body), http_headers=head,
                warc_headers_dict={"WARC-Date": DATE}))
        image = StatusAndHeaders("200 OK", [("Content-Type", "image/png")], protocol="HTTP/1.1")
        writer.write_record(writer.create_warc_record(
            "http://example.invalid/i.png", "response", payload=io.BytesIO(b"\x89PNG"), http_headers=image))


def write_wet(path):
    with open(path, "wb") as out:
        writer = WARCWriter(out, gzip=True)
        for number, language in enumerate(sorted(TEXTS)):
            writer.write_record(writer.create_warc_record(
                "http://example.invalid/%d" % number, "conversion",
                payload=io.BytesIO(TEXTS[language].encode()), warc_content_type="text/plain",
                warc_headers_dict={"WARC-Date": DATE, "WARC-Identified-Content-Language": language}))


def read_warc(path):
    """What warcio sees: address, date, language, payload as it is after unpacking."""
    records = []
    with open(path, "rb") as stream:
        for record in ArchiveIterator(stream):
            if record.rec_type not in ("response", "conversion"):
                continue
            kind = record.http_headers.get_header("Content-Type") if record.http_headers else "text/plain"
            if kind.startswith(("text/html", "text/plain")):
                head = record.rec_headers
                records.append(dict(
                    url=head.get_header("WARC-Target-URI"), fetched=head.get_header("WARC-Date"),
                    language=head.get_header("WARC-Identified-Content-Language"),
                    bytes=record.content_stream().read()))
    return records


def write_jsonl(path):
    with open(path, "w", encoding="utf-8") as out:
        for number, language in enumerate(sorted(TEXTS) * 3):
            out.write(json.dumps(dict(
                title="Story %d" % number, maintext=TEXTS[language], authors=["Ann Lee"],
                date_publish="2024-03-14 09:00:00", date_download="2024-03-15 10:00:00", language=language,
                source_domain="example.invalid", url="http://example.invalid/%d" % number,
                description=None), ensure_ascii=number % 2 == 0) + "\n")


def write_feed(path, atom):
    from xml.sax.saxutils import escape
    items = []
    for number, language in enumerate(sorted(TEXTS)):
        title, body = "Story %d &amp; more" % number, "<p>%s</p>" % TEXTS[language]
        link = "http://example.invalid/%d" % number
        items.append(
            '<entry><title>%s</title><id>e%d</id><link href="%s"/><published>%s</published><author><name>Ann Lee'
            '</name></author><content type="html">%s</content></entry>' % (title, number, link, DATE, escape(body))
            if atom else
            "<item><title>%s</title><guid>e%d</guid><link>%s</link><pubDate>Thu, 14 Mar 2024 09:00:00 GMT</pubDate>"
            "<author>Ann Lee</author><description>short</description><content:encoded><![CDATA[%s]]>"
            "</content:encoded></item>" % (title, number, link, body))
    head = '<?xml version="1.0" encoding="utf-8"?>'
    frame = ('<feed xmlns="http://www.w3.org/2005/Atom"><title>H</title>%s</feed>' if atom else
             '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>H'
             "</title>%s</channel></rss>")
    with open(path, "w", encoding="utf-8") as out:
        out.write(head + frame % "".join(items))


def tearsheet(program, path):
    lines = subprocess.run([program, path], capture_output=True, check=True).stdout.decode().splitlines()
    return [json.loads(line) for line in lines]


def compare(path, ours, theirs):
    """How many records agree in every field that the other reader has."""
    problems = [r for r in ours if "problem" in r]
    bad = list(problems)
    if len(ours) != len(theirs):
        bad.append("%d records, want %d" % (len(ours), len(theirs)))
    for mine, want in zip(ours, theirs):
        got = dict(mine, bytes=bytes(int(b, 16) for b in mine.get("bytes", "").split()))
        differing = {k: (got.get(k), v) for k, v in want.items() if got.get(k) != v}
        if differing:
            bad.append(differing)
    print("%-24s %3d records, %s" % (os.path.basename(path), len(ours), "the same" if not bad else "DIFFERENT: %s" % bad[:2]))
    return not bad


def seconds(text):
    parsed = feedparser.datetimes._parse_date(text.replace(" ", "T") if text[4:5] == "-" else text)
    return str(calendar.timegm(parsed))


def main():
    program = sys.argv[1]
    fine = True
    with tempfile.TemporaryDirectory() as folder:
        for version in ("1.0", "1.1"):
            for packed in (False, True):
                path = os.path.join(folder, "v%s.warc%s" % (version, ".gz" if packed else ""))
                write_warc(path, version, packed)
                want = read_warc(path)
                ours = tearsheet(program, path)
                fine &= compare(path, ours, [dict(r, fetched=seconds(r["fetched"])) for r in want])
                texts = [TEXTS[language] for language in sorted(TEXTS) * 5]
                fine &= all(t in r["text"] for t, r in zip(texts, ours)) or bool(print("  text differs"))
        whole = os.path.join(folder, "whole.warc.gz")
        plain = os.path.join(folder, "v1.0.warc")
        with open(plain, "rb") as source, gzip.open(whole, "wb") as out:
            out.write(source.read())
        fine &= compare(whole, tearsheet(program, whole),
                        [dict(r, fetched=seconds(r["fetched"])) for r in read_warc(plain)])
        path = os.path.join(folder, "a.warc.wet.gz")
        write_wet(path)
        fine &= compare(path, tearsheet(program, path),
                        [dict(r, fetched=seconds(r["fetched"])) for r in read_warc(path)])
        path = os.path.join(folder, "news.jsonl")
        write_jsonl(path)
        with open(path, encoding="utf-8") as stream:
            rows = [json.loads(line) for line in stream]
        fine &= compare(path, tearsheet(program, path), [dict(
            url=r["url"], title=r["title"], author=r["authors"][0], published=r["date_publish"],
            fetched=seconds(r["date_download"]), language=r["language"], bytes=r["maintext"].encode())
            for r in rows])
        for atom in (False, True):
            path = os.path.join(folder, "feed.%s" % ("atom" if atom else "rss"))
            write_feed(path, atom)
            entries = feedparser.parse(path).entries
            fine &= compare(path, tearsheet(program, path), [dict(
                key=e.id, url=e.link, title=e.title, author=e.author, published=e.published,
                bytes=e.content[0].value.encode()) for e in entries])
    sys.exit(0 if fine else 1)


main()
