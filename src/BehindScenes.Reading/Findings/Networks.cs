using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Languages;

namespace BehindScenes.Reading.Findings;

/// <summary>Channels and streamers that a text names.</summary>
public static class Networks
{
    /// <summary>
    /// Broadcasters and streamers of drama by the name they write themselves with. General knowledge of the field, as a
    /// text rarely says what a network is.
    /// </summary>
    private static readonly string[] Known =
    [
        "tvN", "JTBC", "KBS", "KBS1", "KBS2", "KBS 2TV", "MBC", "SBS", "OCN", "ENA", "MBN", "Channel A", "TV Chosun",
        "Netflix", "Disney+", "TVING", "Wavve", "Viki", "Viu", "iQIYI", "WeTV", "Prime Video",
        "VTV", "VTV1", "VTV2", "VTV3", "HTV7", "HTV9", "THVL1", "NHK", "TBS", "Fuji TV", "TV Asahi", "TV Tokyo", "NTV", "WOWOW",
        "CCTV", "Hunan TV", "Mango TV", "Tencent Video", "Youku", "Channel 3", "GMM 25", "One 31", "ABS-CBN", "GMA",
        "ARD", "ZDF", "Sat.1", "RTL", "Rai 1", "Rai 2", "Canale 5", "TF1", "France 2", "Show TV", "Kanal D", "ATV",
        "TV Globo", "Telemundo", "Televisa", "SCTV", "RCTI", "ANTV",
    ];

    private static readonly PhraseSet Phrases = new(Known);

    private static readonly Dictionary<string, string> Written =
        Known.ToDictionary(name => string.Join(' ', PhraseSet.Words(name)), name => name, StringComparer.Ordinal);

    public static List<NetworkFinding> Find(Document document, IReadOnlySet<int> elsewhere)
    {
        var found = new Dictionary<string, NetworkFinding>(StringComparer.Ordinal);
        foreach (var sentence in document.Sentences.Where(sentence => !elsewhere.Contains(sentence.Index)))
        {
            for (var at = 0; at < sentence.Tokens.Count; at++)
            {
                var length = Phrases.MatchAt(sentence.Tokens, at);
                if (length == 0)
                    continue;
                // The name as the network writes it, or all in capitals: "Ena" and "sbs" are none.
                var name = Written[string.Join(' ', sentence.Tokens.Skip(at).Take(length).Select(token => token.Key))];
                var here = document.Text.AsSpan(sentence.Tokens[at].Start);
                if (!here.StartsWith(name, StringComparison.Ordinal) && !here.StartsWith(name.ToUpperInvariant(), StringComparison.Ordinal))
                    continue;
                found.TryAdd(name, new NetworkFinding(name, Proofs.Of(document, sentence, "network")));
                at += length - 1;
            }
        }

        return [.. found.Values];
    }

    /// <summary>Where networks are named: "Chiara Neri (Rai 1)" has no part called so.</summary>
    public static IEnumerable<TextSpan> Places(Document document)
    {
        foreach (var sentence in document.Sentences)
        {
            for (var at = 0; at < sentence.Tokens.Count; at++)
            {
                var length = Phrases.MatchAt(sentence.Tokens, at);
                if (length > 0 && sentence.Tokens[at].IsCapitalised(document.Text))
                    yield return new TextSpan(sentence.Tokens[at].Start, sentence.Tokens[at + length - 1].End);
            }
        }
    }

    /// <summary>Whether a network is named.</summary>
    public static bool IsNamed(IReadOnlyList<Token> tokens) => Phrases.MatchesIn(tokens);

    /// <summary>Whether the tokens begin with a network's name: "tvN Drama" is a channel, no drama.</summary>
    public static bool IsChannel(IReadOnlyList<Token> tokens, int first, int end)
    {
        var length = Phrases.MatchAt(tokens, first);
        return length > 0 && length >= end - first - 1;
    }
}
