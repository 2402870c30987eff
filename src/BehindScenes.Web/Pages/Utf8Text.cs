using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace BehindScenes.Web.Pages;

/// <summary>A text that is UTF-8 as soon as it is written, in memory that is lent and given back.</summary>
internal sealed class Utf8Text : TextWriter, IHtmlContent
{
    /// <summary>Most pages fit.</summary>
    private const int UsualBytes = 32 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(UsualBytes);
    private int _length;

    /// <summary>All that was written; not to be read after <see cref="TextWriter.Dispose()"/>.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes.AsMemory(0, _length);

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer) => _length += Encoding.UTF8.GetBytes(buffer, Room(Encoding.UTF8.GetMaxByteCount(buffer.Length)));

    /// <summary>Writes this text into another of its kind.</summary>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var other = (Utf8Text)writer;
        Bytes.Span.CopyTo(other.Room(_length));
        other._length += _length;
    }

    protected override void Dispose(bool disposing)
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        (_bytes, _length) = ([], 0);
        base.Dispose(disposing);
    }

    private Span<byte> Room(int bytes)
    {
        if (_bytes.Length - _length < bytes)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * _bytes.Length, _length + bytes));
            Bytes.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        return _bytes.AsSpan(_length);
    }
}
