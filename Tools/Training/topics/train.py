"""Trains the topic models and says how good they are.

usage: train.py DATA DUMP MODELS [PLOT.svg]
DATA holds mediatopics.json, train_open.jsonl.gz and dev.jsonl; DUMP is TopicFeatureDump; MODELS is
the folder that the models go to.
"""
import os
import sys

from corpus import Corpus
from first_level import FirstLevel
from second_level import SecondLevel

HERE = os.path.dirname(os.path.abspath(__file__))


def main(data, dump, models, svg=None):
    first = FirstLevel(Corpus(data, HERE + "/lexicon.tsv", dump))
    first.validate()
    first.report()
    first.write(models + "/topics.model")
    second = SecondLevel(first, HERE + "/dev_second_level.tsv")
    second.learn()
    second.validate()
    second.report()
    second.write(models + "/topics2.model")
    for name in ("topics.model", "topics2.model"):
        print(f"{name}: {os.path.getsize(models + '/' + name)} bytes")
    if svg:
        first.plot(svg)


main(*sys.argv[1:])
