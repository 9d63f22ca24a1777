#!/usr/bin/env python3
"""Makes `nl/lemmas.toml`: how Dutch words come to their base forms.

    pip install simplemma wordfreq
    app/domain/lexicon/lemmas.py

Sources: the Dutch table of simplemma (MIT; its data from the lemmatization lists of M. Mechura, ODbL 1.0, and
the lookup tables of spaCy, MIT), and the word frequencies of wordfreq (CC BY-SA 4.0). What is written here are
rules learned from them and the exceptions that our own lists need, no copy of either table.

Words that share a base form one class ("loop, loopt, lopen, liep, gelopen"). Endings are learned from all
classes of frequent words: an ending is kept when it brings at least GAIN more words to the base of their class
than the shorter endings do. Exceptions are kept for classes that the lists of areas name. The script prints how many
forms of those classes come to one base with the endings alone and with the exceptions.
"""
import json
import re
import sys
import tomllib
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

import simplemma
import wordfreq

HERE = Path(__file__).parent
FREQUENT = 40_000  # words that endings are learned from
LONGEST = 5  # letters of an ending
GAIN = 8  # words that an ending must bring home
SMALL = 150  # most frequent words, of which the short ones are nobody's base form


def plain(word):
    folded = unicodedata.normalize("NFD", word.lower())
    return re.sub(r"[^a-z]", "", "".join(c for c in folded if not unicodedata.combining(c)))


def listed():
    """Words of the lists of areas, and the small words that stay as they are."""
    words, small = set(), set()
    for path in sorted((HERE / "nl").glob("*.toml")):
        if path.name == "lemmas.toml":
            continue
        source = tomllib.loads(path.read_text())
        for key in ("common", "fillers", "negators", "clause_words"):
            small |= {plain(word) for word in source.get(key, [])}
        groups = source.get("groups", {})
        for area in source.get("areas", {}).values():
            for phrase in (phrase for phrases in area.values() for phrase in phrases):
                for word in re.split(r"[\s/]+", phrase):
                    word = word.strip("{}")
                    if not word.endswith("*") and not word.startswith("*"):
                        words |= {plain(one) for one in groups.get(word, [word])}
    small |= {word for word in map(plain, wordfreq.top_n_list("nl", SMALL)) if 1 < len(word) <= 5}
    return words - small - {""}, small


def classes(small):
    """Frequent words by class: each word and the shortest word of its class."""
    parent = {}

    def find(word):
        while parent.setdefault(word, word) != word:
            word = parent[word]
        return word

    words = [plain(word) for word in wordfreq.top_n_list("nl", FREQUENT)]
    words = [word for word in dict.fromkeys(words) if len(word) > 2 and word not in small]
    for word in words:
        base = plain(simplemma.lemmatize(word, lang="nl"))
        if len(base) > 2 and base not in small:
            parent[find(word)] = find(base)
    members = defaultdict(list)
    for word in list(parent):
        members[find(word)].append(word)
    return {word: min(group, key=lambda one: (len(one), one)) for group in members.values() for word in group}


def apply(endings, word):
    for at in range(2, len(word)):
        if (to := endings.get(word[at:])) is not None:
            return word[:at] + to
    return word


def learn(base_of):
    """Endings, short ones first; each must bring more words home than those before it."""
    endings = {}
    for length in range(1, LONGEST + 1):
        by_ending = defaultdict(Counter)
        for word, base in base_of.items():
            if len(word) > length + 1:
                stem, ending = word[:-length], word[-length:]
                if base.startswith(stem):
                    by_ending[ending][base[len(stem):]] += 1
        for ending, targets in by_ending.items():
            to, right = targets.most_common(1)[0]
            words = [word for word in base_of if word.endswith(ending) and len(word) > length + 1]
            before = sum(apply(endings, word) == base_of[word] for word in words)
            if right >= before + GAIN and to != ending:
                endings[ending] = to
            elif right >= before + GAIN and any(ending.endswith(short) for short in endings):
                endings[ending] = to
    return endings


def main():
    words, small = listed()
    small_of_language = [word for word in map(plain, wordfreq.top_n_list("nl", SMALL)) if 1 < len(word) <= 5]
    base_of = classes(small)
    endings = learn(base_of)
    wanted = {base_of[word] for word in words if word in base_of}
    forms = {word: base for word, base in base_of.items() if base in wanted}
    home = {word: apply(endings, base) for word, base in forms.items()}
    exceptions = {word: to for word, to in home.items() if apply(endings, word) != to}
    right = len(forms) - len(exceptions)
    print(f"{len(words)} listed words, {len(wanted)} classes, {len(forms)} forms; {len(endings)} endings bring "
          f"{right} to their base ({right / len(forms):.3f}), {len(exceptions)} exceptions the rest", file=sys.stderr)
    lines = [
        "# Grondvormen van Nederlandse woorden, gemaakt door ../lemmas.py; daar staan de bronnen. Niet met de hand wijzigen.",
        "",
        "compounds = true",
        f"common = {json.dumps(sorted(small_of_language))}",
        "endings = [",
        *(f'  ["{ending}", "{to}"],' for ending, to in sorted(endings.items())),
        "]",
        "",
        "[lemmas]",
        *(f'{word} = "{to}"' for word, to in sorted(exceptions.items())),
        "",
    ]
    (HERE / "nl" / "lemmas.toml").write_text("\n".join(lines))


if __name__ == "__main__":
    main()
