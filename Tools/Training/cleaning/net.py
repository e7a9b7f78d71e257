"""A small network over the sequence of a page's lines, by PyTorch: separable convolutions that reach
further layer by layer, and what the page's likely text looks like on the whole."""

import copy
import warnings

import numpy as np
import torch
from torch import nn
from torch.nn import functional

WIDTH, REACH, MIDDLE = 32, (1, 2, 4, 8, 16), 1
LIMIT, LONG, SCALE = 4, 150, 20
EPOCHS, RATE, DECAY, KEPT = 8, 4e-3, 0.02, 0.98
LINES, PAGES = 6000, 16  # of a batch, at most
CUT, SECOND = 0.5, 0.3  # shares of pages that lose lines of no body, and of second forms
PLACES, EARLY = 0.15, 0.3  # what the other aims weigh


class Lines(nn.Module):
    """Log-odds of body, those after a few layers, and the odds of standing above, in and below."""

    def __init__(self, mean, deviation):
        super().__init__()
        self.register_buffer("mean", mean)
        self.register_buffer("scale", 1 / deviation)
        self.enter = nn.Linear(len(mean), WIDTH)
        self.along = nn.ModuleList(
            nn.Conv1d(WIDTH, WIDTH, 3, padding=reach, dilation=reach, groups=WIDTH)
            for reach in REACH)
        self.across = nn.ModuleList(nn.Linear(WIDTH, WIDTH) for _ in REACH)
        self.norms = nn.ModuleList(nn.LayerNorm(WIDTH) for _ in REACH)
        self.early, self.compare = nn.Linear(WIDTH, 1), nn.Linear(3 * WIDTH, WIDTH)
        self.decide, self.leave = nn.Linear(2 * WIDTH, WIDTH), nn.Linear(WIDTH, 4)
        self.forget, self.blur = nn.Dropout(0.15), nn.Dropout(0.05)

    def forward(self, values, there, words):
        values = self.blur(((values - self.mean) * self.scale).clamp(-LIMIT, LIMIT))
        own = functional.relu(self.enter(values)) * there
        lines, early = own, None
        for at, (along, across, norm) in enumerate(zip(self.along, self.across, self.norms)):
            beside = along((norm(lines) * there).transpose(1, 2)).transpose(1, 2)
            lines = (lines + self.forget(functional.relu(across(beside)))) * there
            if at == MIDDLE:
                early = self.early(lines)
                lines = (lines + self.compared(lines, own, early, there, words)) * there
        out = self.leave(functional.relu(self.decide(torch.cat([lines, own], -1))))
        return out[..., 0], early[..., 0], out[..., 1:]

    def compared(self, lines, own, early, there, words):
        """Each line beside the mean of what is likely body, and beside the page's."""
        likely = torch.sigmoid(early) * there * words
        body = (likely * own).sum(1, keepdim=True) / (likely.sum(1, keepdim=True) + 1)
        page = lines.sum(1, keepdim=True) / there.sum(1, keepdim=True)
        beside = [own * body, body.expand_as(own), page.expand_as(own)]
        return functional.relu(self.compare(torch.cat(beside, -1)))


class Net:
    """What `model.py` knows of the network: rows in, log-odds out."""

    def fit(self, pages, rows, weights, seed=1):
        """Trains on pages with `rows` of values and `weights` a line."""
        torch.set_num_threads(1)
        torch.manual_seed(seed)
        random = np.random.default_rng(seed)
        sheets = [Sheet(page, rows(page), weights(page)) for page in pages]
        some = np.concatenate([sheet.rows for sheet in sheets[::3]]).astype(np.float64)
        net = Lines(*(torch.tensor(values.astype(np.float32))
                      for values in (some.mean(0), some.std(0) + 1e-3)))
        self.net = copy.deepcopy(net).eval()
        steps = int(len(batches(sheets, random)) * EPOCHS * 1.05) + 60
        rule = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY, betas=(0.9, 0.99))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            pace = torch.optim.lr_scheduler.OneCycleLR(
                rule, RATE, total_steps=steps, pct_start=0.1)
        for _ in range(EPOCHS):
            for batch in batches(sheets, random):
                rule.zero_grad()
                loss(net, batch, random).backward()
                nn.utils.clip_grad_norm_(net.parameters(), 1)
                rule.step()
                pace.step()
                self.follow(net)

    def follow(self, net):
        """What is kept is a mean of the last steps."""
        with torch.no_grad():
            for mean, value in zip(self.net.parameters(), net.parameters()):
                mean.lerp_(value, 1 - KEPT)

    def odds(self, rows, words):
        """Log-odds of one page's lines by their rows and the logarithms of their words."""
        torch.set_num_threads(1)
        with torch.no_grad():
            words = torch.from_numpy(counted(words))[None, :, None]
            return self.net(torch.from_numpy(rows)[None], torch.ones_like(words), words)[0][0].numpy()

    def write(self, file):
        net = self.net
        file.count(len(net.mean))
        file.count(WIDTH)
        file.count(len(REACH))
        file.numbers(net.mean)
        file.numbers(net.scale)
        self.write_linear(file, net.enter)
        for along, across, norm in zip(net.along, net.across, net.norms):
            file.numbers(norm.weight.detach())
            file.numbers(norm.bias.detach())
            file.numbers(along.weight.detach()[:, 0].T)
            file.numbers(along.bias.detach())
            self.write_linear(file, across)
        self.write_linear(file, net.early)
        self.write_linear(file, net.compare)
        self.write_linear(file, net.decide)
        self.write_linear(file, net.leave, rows=1)

    @staticmethod
    def write_linear(file, layer, rows=None):
        """By input, the weights of all outputs."""
        file.numbers(layer.weight.detach()[:rows].T)
        file.numbers(layer.bias.detach()[:rows])


class Sheet:
    """A page as the network sees it."""

    def __init__(self, page, rows, weights):
        self.rows, self.weights, self.is_second = rows, weights, page.form == "wet"
        self.body, self.words = page.body, counted(page.dense[:, 1])
        self.place = np.zeros(len(page.body), np.int64)
        found = np.flatnonzero(page.body)
        if len(found):
            self.place[found[0] :] = 1
            self.place[found[-1] + 1 :] = 2

    def part(self, random):
        """The lines of one training step: some that are no body can be missing."""
        count = len(self.body)
        if count <= 12 or random.random() >= CUT:
            return np.arange(count)
        missing = np.zeros(count, bool)
        for _ in range(random.integers(1, 4)):
            start = random.integers(0, count)
            missing[start : start + random.integers(1, max(2, count // 6))] = True
        return np.flatnonzero(~missing | (self.body > 0))


def counted(words):
    """What lines count for, by the logarithms of their words."""
    return (np.minimum(np.exp2(words) - 1, LONG) / SCALE).astype(np.float32)


def batches(sheets, random):
    """Pages of about the same length, the batches in random order."""
    taken = [sheet for sheet in sheets if not sheet.is_second or random.random() < SECOND]
    taken.sort(key=lambda sheet: len(sheet.body) * (1 + random.random() * 0.3))
    found = [[]]
    for sheet in taken:
        if found[-1] and (len(sheet.body) * (len(found[-1]) + 1) > LINES
                          or len(found[-1]) >= PAGES):
            found.append([])
        found[-1].append(sheet)
    random.shuffle(found)
    return found


def loss(net, batch, random):
    parts = [sheet.part(random) for sheet in batch]
    longest = max(map(len, parts))

    def stacked(take, kind=np.float32):
        values = [take(sheet)[part] for sheet, part in zip(batch, parts)]
        room = np.zeros((len(batch), longest) + values[0].shape[1:], kind)
        for at, value in enumerate(values):
            room[at, : len(value)] = value
        return torch.from_numpy(room)

    there = stacked(lambda sheet: np.ones(len(sheet.body)))
    body, weights = stacked(lambda sheet: sheet.body), stacked(lambda sheet: sheet.weights)
    odds, early, places = net(stacked(lambda sheet: sheet.rows), there[..., None],
                              stacked(lambda sheet: sheet.words)[..., None])

    def cost(odds):
        return functional.binary_cross_entropy_with_logits(
            odds, body, weight=weights, reduction="sum")

    place = functional.cross_entropy(
        places.transpose(1, 2), stacked(lambda sheet: sheet.place, np.int64), reduction="none")
    place = (place * there / there.sum(1, keepdim=True)).sum()
    return (cost(odds) + EARLY * cost(early) + PLACES * place) / len(batch)
