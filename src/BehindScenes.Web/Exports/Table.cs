using System.Buffers;
using System.Globalization;
using System.Text;
using BehindScenes.Web.Requests;
using CsvHelper;
using CsvHelper.Configuration;

namespace BehindScenes.Web.Exports;

/// <summary>A list as a table: CSV (RFC 4180) in UTF-8, with a row of names. A value is a text, a number, a day, a word or several texts.</summary>
internal sealed class Table<T>(params (string Name, Func<T, object?> Value)[] columns)
{
    private const string ListSign = " | ";

    /// <summary>Programs that open tables take the file's language for the machine's unless this stands before it.</summary>
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: true);

    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture) { NewLine = "\r\n" };

    /// <summary>What a formula begins with; the wide signs are the same to some programs.</summary>
    private static readonly SearchValues<char> FormulaSigns = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    /// <summary>Writes row by row; what is kept is one.</summary>
    public async Task WriteAsync(Stream stream, IAsyncEnumerable<T> rows, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(stream, Encoding, leaveOpen: true);
        await WriteAsync(writer, rows, cancellation);
    }

    /// <summary>The table of one row.</summary>
    public string Text(T row)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        WriteAsync(writer, new[] { row }.ToAsyncEnumerable(), CancellationToken.None).GetAwaiter().GetResult();
        return writer.ToString();
    }

    private async Task WriteAsync(TextWriter writer, IAsyncEnumerable<T> rows, CancellationToken cancellation)
    {
        await using var csv = new CsvWriter(writer, Configuration, leaveOpen: true);
        foreach (var (name, _) in columns)
            csv.WriteField(name);
        await csv.NextRecordAsync();
        await foreach (var row in rows.LeftForEach(cancellation))
        {
            foreach (var (_, value) in columns)
                csv.WriteField(Safe(TextOf(value(row))));
            await csv.NextRecordAsync();
        }
    }

    /// <summary>
    /// Puts an apostrophe before whatever a table program would take for a formula: at the beginning of a value, also within its quotes,
    /// and where another machine's sign between values would let one begin. CsvHelper looks at the beginning alone.
    /// </summary>
    private static string Safe(string text)
    {
        if (!text.AsSpan().ContainsAny(FormulaSigns))
            return text;
        var safe = new StringBuilder(text.Length + 1);
        var mayBegin = true;
        foreach (var sign in text)
        {
            if (mayBegin && FormulaSigns.Contains(sign))
                safe.Append('\'');
            mayBegin = sign is ';' or '\t' or '\r' or '\n' || (mayBegin && (sign == '"' || char.IsWhiteSpace(sign)));
            safe.Append(sign);
        }

        return safe.ToString();
    }

    private static string TextOf(object? value) => value switch
    {
        null => "",
        string text => text,
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        Enum word => Words.Of(word),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable<string> several => string.Join(ListSign, several),
        _ => throw new ArgumentException($"A table holds no {value.GetType()}.", nameof(value)),
    };
}
