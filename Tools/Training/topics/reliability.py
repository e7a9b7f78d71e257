"""How far scores are from shares: the expected calibration error and its plot."""
import numpy as np

BINS = 10


def bins(chance, truth):
    """(mean score, share right, count) of each tenth of the scale that holds any."""
    place = np.minimum((chance * BINS).astype(int), BINS - 1)
    return [(chance[place == b].mean(), truth[place == b].mean(), int((place == b).sum()))
            for b in range(BINS) if (place == b).any()]


def expected_error(chance, truth):
    return sum(abs(score - share) * count for score, share, count in bins(chance, truth)) / len(chance)


def plot(path, chance, truth):
    """The share right over the score, one dot a tenth, its area by the number of tags."""
    parts = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 340" '
             'font-family="sans-serif" font-size="11">',
             '<rect width="360" height="340" fill="white"/>',
             '<path d="M40 300V20M40 300H320M40 300L320 20" stroke="gray" fill="none"/>']
    for tenth in range(0, 11, 2):
        parts.append(f'<text x="{40 + tenth * 28}" y="315" text-anchor="middle">{tenth / 10}</text>')
        parts.append(f'<text x="34" y="{304 - tenth * 28}" text-anchor="end">{tenth / 10}</text>')
    for score, share, count in bins(chance, truth):
        parts.append(f'<circle cx="{40 + 280 * score:.1f}" cy="{300 - 280 * share:.1f}" '
                     f'r="{2 + count ** 0.25:.1f}" fill="steelblue"><title>{count}</title></circle>')
    parts.append('<text x="180" y="332" text-anchor="middle">score</text>')
    parts.append('<text x="12" y="160" transform="rotate(-90 12 160)" text-anchor="middle">'
                 'share right</text></svg>')
    open(path, "w").write("\n".join(parts) + "\n")
