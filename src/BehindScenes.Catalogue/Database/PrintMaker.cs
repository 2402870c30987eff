using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace BehindScenes.Catalogue.Database;

/// <summary>Makes sixteen bytes that stand for all that was added: the same print, the same contents (SHA-256, cut). Each value tells its own length, so that none runs into the next.</summary>
internal sealed class PrintMaker : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    // The hash takes its time for each call, however little it is given.
    private readonly byte[] _waiting = new byte[1 << 14];
    private int _length;

    public void Add(long number) => Add(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in number)));

    public void Add(UInt128 print) => Add(MemoryMarshal.AsBytes(new ReadOnlySpan<UInt128>(in print)));

    public void Add(string? text)
    {
        Add(text?.Length ?? -1);
        Add(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    /// <param name="value">As it goes into a column: null, a text, bytes or a number.</param>
    public void Add(object? value)
    {
        if (value is null or string)
        {
            Add((string?)value);
        }
        else if (value is byte[] bytes)
        {
            Add(bytes.Length);
            Add(bytes.AsSpan());
        }
        else
        {
            Add(((IConvertible)value).ToInt64(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The print of all that was added since the last was taken.</summary>
    public UInt128 Take()
    {
        Flush();
        return BinaryPrimitives.ReadUInt128LittleEndian(_hash.GetHashAndReset());
    }

    public void Dispose() => _hash.Dispose();

    private void Add(ReadOnlySpan<byte> bytes)
    {
        if (_length + bytes.Length > _waiting.Length)
            Flush();
        if (bytes.Length > _waiting.Length)
        {
            _hash.AppendData(bytes);
            return;
        }

        bytes.CopyTo(_waiting.AsSpan(_length));
        _length += bytes.Length;
    }

    private void Flush()
    {
        _hash.AppendData(_waiting, 0, _length);
        _length = 0;
    }
}
