using BehindScenes.Reading.Documents;
using BehindScenes.Reading.Findings;
using BehindScenes.Reading.Languages;

namespace BehindScenes.Reading.Tests.Findings;

public sealed class PatternSetTests
{
    [Theory]
    [InlineData("{actor} plays|portrays {character}", "Ada Quill portrays Bertha.", true)]
    [InlineData("{actor} plays|portrays {character}", "Ada Quill meets Bertha.", false)]
    [InlineData("{actor} , plays {character}", "Ada Quill, whom Bertha meets.", false)]
    [InlineData("{actor} the? part of {character}", "Ada Quill has part in it.", true)]
    [InlineData("{actor:이} {character:을}", "Ada Quill meets Bertha.", true)]
    public void A_pattern_may_stand_only_where_a_word_stands_that_it_needs(string pattern, string text, bool may)
    {
        var sentence = Document.Parse(text).Sentences[0];

        new PatternSet([Pattern.Parse(pattern, new Dictionary<string, List<string>>())], words => new PhraseSet(words)).In(sentence).Should().HaveCount(may ? 1 : 0);
    }
}
